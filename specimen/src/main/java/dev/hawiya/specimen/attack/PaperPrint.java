package dev.hawiya.specimen.attack;

import dev.hawiya.specimen.photo.Subject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** A colour print of the card on paper, cut along its edges or with a border left. */
final class PaperPrint {
  private static final double INCH = 25.4;
  private static final int WIDEST = 2600;

  private final RandomGenerator random;

  PaperPrint(RandomGenerator random) {
    this.random = random;
  }

  Staged print(Subject genuine) {
    double lines = 100 + 100 * random.nextDouble();
    double cells = genuine.sheet().width() / INCH * lines;
    int across = (int) Math.min(WIDEST, 4.5 * cells);
    int down = (int) Math.round(across * genuine.sheet().height() / genuine.sheet().width());
    BufferedImage art = Pixels.scaled(genuine.card(), across, down);
    fade(art);
    new Halftone(across / cells, 1.5 + 3 * random.nextDouble())
        .print(art, Halftone.PROCESS, 4 * (random.nextDouble() - 0.5));
    BufferedImage sheet =
        paper(art, random.nextBoolean() ? 0 : (int) (across * 0.1 * random.nextDouble()));
    double border = (sheet.getWidth() - across) / 2.0;
    return Staged.around(sheet, genuine.sheet(), border, border, across);
  }

  /** The gamut of a printer: duller colours, no deep black. */
  private void fade(BufferedImage art) {
    double dull = 0.05 + 0.3 * random.nextDouble();
    double lift = 25 * random.nextDouble();
    int[] rgb = Pixels.of(art);
    for (int i = 0; i < rgb.length; i++) {
      int luma = Pixels.luma(rgb[i]);
      rgb[i] =
          Pixels.rgb(
              faded(Pixels.red(rgb[i]), luma, dull, lift),
              faded(Pixels.green(rgb[i]), luma, dull, lift),
              faded(Pixels.blue(rgb[i]), luma, dull, lift));
    }
  }

  private static double faded(int value, int luma, double dull, double lift) {
    return lift + (value + dull * (luma - value)) * (255 - lift) / 255;
  }

  private BufferedImage paper(BufferedImage art, int border) {
    BufferedImage sheet = Pixels.blank(art.getWidth() + 2 * border, art.getHeight() + 2 * border);
    Pixels.fill(sheet, Color.WHITE);
    Graphics2D graphics = sheet.createGraphics();
    graphics.drawImage(art, border, border, null);
    graphics.dispose();
    double white = 0.9 + 0.09 * random.nextDouble();
    double yellow = 0.06 * random.nextDouble();
    int[] rgb = Pixels.of(sheet);
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] =
          Pixels.rgb(
              Pixels.red(rgb[i]) * white,
              Pixels.green(rgb[i]) * white,
              Pixels.blue(rgb[i]) * white * (1 - yellow));
    }
    return sheet;
  }
}
