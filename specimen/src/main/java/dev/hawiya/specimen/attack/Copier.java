package dev.hawiya.specimen.attack;

import dev.hawiya.specimen.photo.Subject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** A copy in black and white on paper: contrast pushed, toner grain, dust, sometimes dots. */
final class Copier {
  private static final double DOTS = 0.4;
  private static final double INCH = 25.4;

  private final RandomGenerator random;

  Copier(RandomGenerator random) {
    this.random = random;
  }

  Staged copy(Subject genuine) {
    int across = 1600 + random.nextInt(500);
    int down = (int) Math.round(across * genuine.sheet().height() / genuine.sheet().width());
    BufferedImage art = Pixels.scaled(genuine.card(), across, down);
    harden(art);
    if (random.nextDouble() < DOTS) {
      double lines = 75 + 60 * random.nextDouble();
      double cells = genuine.sheet().width() / INCH * lines;
      new Halftone(across / cells, 1.5 + 2 * random.nextDouble()).print(art, Halftone.BLACK, 0);
    }
    int border = (int) (across * 0.25 * random.nextDouble());
    BufferedImage sheet = Pixels.blank(across + 2 * border, down + 2 * border);
    int white = 225 + random.nextInt(30);
    Pixels.fill(sheet, new Color(white, white, white));
    Graphics2D graphics = Pixels.smooth(sheet);
    graphics.drawImage(art, border, border, null);
    dust(graphics, sheet);
    graphics.dispose();
    Pixels.addNoise(sheet, 2 + 8 * random.nextDouble(), random);
    return Staged.around(sheet, genuine.sheet(), border, border, across);
  }

  private void harden(BufferedImage art) {
    double low = 20 + 50 * random.nextDouble();
    double high = 190 + 55 * random.nextDouble();
    double dark = 15 + 25 * random.nextDouble();
    double bright = 225 + 25 * random.nextDouble();
    int[] rgb = Pixels.of(art);
    for (int i = 0; i < rgb.length; i++) {
      double share = Math.max(0, Math.min(1, (Pixels.luma(rgb[i]) - low) / (high - low)));
      double grey = dark + (bright - dark) * share * share * (3 - 2 * share);
      rgb[i] = Pixels.rgb(grey, grey, grey);
    }
  }

  private void dust(Graphics2D graphics, BufferedImage sheet) {
    graphics.setColor(new Color(40, 40, 40));
    for (int i = random.nextInt(60); i > 0; i--) {
      int size = 1 + random.nextInt(5);
      graphics.fillOval(
          random.nextInt(sheet.getWidth()), random.nextInt(sheet.getHeight()), size, size);
    }
    if (random.nextDouble() < 0.3) {
      graphics.setColor(new Color(60, 60, 60, 70));
      graphics.fillRect(random.nextInt(sheet.getWidth()), 0, 2, sheet.getHeight());
    }
  }
}
