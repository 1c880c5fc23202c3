package dev.hawiya.specimen.attack;

import dev.hawiya.specimen.photo.Subject;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * A display that shows the card: pixels of three coloured stripes with dark gaps between rows, a
 * bezel or none, bands of its backlight, and what its glass mirrors.
 */
final class Display {
  /** Drawn pixels a display pixel has across and down: one for each stripe. */
  private static final int CELL = 3;

  private final RandomGenerator random;
  private final double stripes;
  private final double gap;
  private final boolean upright;
  private final boolean blueFirst;

  Display(RandomGenerator random) {
    this.random = random;
    this.stripes = 0.15 + 0.35 * random.nextDouble();
    this.gap = 0.1 + 0.4 * random.nextDouble();
    this.upright = random.nextDouble() < 0.75;
    this.blueFirst = random.nextDouble() < 0.2;
  }

  Staged show(Subject genuine) {
    int across = 450 + random.nextInt(600);
    int down = (int) Math.round(across * genuine.sheet().height() / genuine.sheet().width());
    int left = margin(across);
    int top = margin(across);
    BufferedImage content =
        Pixels.blank(left + across + margin(across), top + down + margin(across));
    Pixels.fill(content, ground());
    Graphics2D graphics = Pixels.smooth(content);
    graphics.drawImage(Pixels.scaled(genuine.card(), across, down), left, top, null);
    graphics.dispose();
    tone(content);
    int bezel = random.nextDouble() < 0.6 ? (int) (across * 0.06 * random.nextDouble()) : 0;
    BufferedImage lit = framed(content, bezel);
    mirror(lit);
    return Staged.around(
        lit, genuine.sheet(), CELL * (left + bezel), CELL * (top + bezel), CELL * across);
  }

  private int margin(int across) {
    return (int) (across * (0.01 + 0.16 * random.nextDouble() * random.nextDouble()));
  }

  private Color ground() {
    int tone = new int[] {0, 18, 128, 245, 255}[random.nextInt(5)];
    return new Color(tone, tone, tone);
  }

  /** Its gamma, white point and bands. */
  private void tone(BufferedImage content) {
    double gamma = 0.85 + 0.3 * random.nextDouble();
    double cold = 0.06 * random.nextDouble();
    double bands = random.nextDouble() < 0.4 ? 0.04 + 0.14 * random.nextDouble() : 0;
    double pace = 2 * Math.PI * (2 + 7 * random.nextDouble()) / content.getHeight();
    int[] rgb = Pixels.of(content);
    for (int i = 0; i < rgb.length; i++) {
      double band = 1 - bands * (0.5 + 0.5 * Math.sin(i / content.getWidth() * pace));
      double r = 255 * Math.pow(Pixels.red(rgb[i]) / 255.0, gamma);
      double g = 255 * Math.pow(Pixels.green(rgb[i]) / 255.0, gamma);
      double b = 255 * Math.pow(Pixels.blue(rgb[i]) / 255.0, gamma);
      rgb[i] = Pixels.rgb(r * band * (1 - cold), g * band, b * band * (1 + cold));
    }
  }

  private BufferedImage framed(BufferedImage content, int bezel) {
    BufferedImage lit =
        Pixels.blank(
            CELL * (content.getWidth() + 2 * bezel), CELL * (content.getHeight() + 2 * bezel));
    int tone = random.nextDouble() < 0.8 ? random.nextInt(40) : 200 + random.nextInt(40);
    Pixels.fill(lit, new Color(tone, tone, tone));
    int[] from = Pixels.of(content);
    int[] to = Pixels.of(lit);
    for (int y = 0; y < CELL * content.getHeight(); y++) {
      for (int x = 0; x < CELL * content.getWidth(); x++) {
        int source = from[y / CELL * content.getWidth() + x / CELL];
        to[(y + CELL * bezel) * lit.getWidth() + x + CELL * bezel] =
            upright ? stripe(source, x % CELL, y % CELL) : stripe(source, y % CELL, x % CELL);
      }
    }
    return lit;
  }

  /** A pixel's part: mostly one colour; brightness is kept as far as it goes. */
  private int stripe(int rgb, int stripe, int row) {
    double all = (row == CELL - 1 ? 1 - gap : 1 + gap / 2) / (1 + 1.2 * stripes);
    double strong = all * (1 + 2 * stripes);
    double weak = all * (1 - stripes);
    int first = blueFirst ? 2 - stripe : stripe;
    return Pixels.rgb(
        Pixels.red(rgb) * (first == 0 ? strong : weak),
        Pixels.green(rgb) * (first == 1 ? strong : weak),
        Pixels.blue(rgb) * (first == 2 ? strong : weak));
  }

  /** A window or lamp in the glass, fading to one side. */
  private void mirror(BufferedImage lit) {
    if (random.nextDouble() < 0.5) {
      return;
    }
    Graphics2D graphics = Pixels.smooth(lit);
    int w = lit.getWidth();
    int h = lit.getHeight();
    float x = (float) (w * random.nextDouble());
    float reach = (float) (w * (0.15 + 0.4 * random.nextDouble()));
    Color shine = new Color(255, 255, 255, 15 + random.nextInt(70));
    Color none = new Color(255, 255, 255, 0);
    graphics.setPaint(
        new GradientPaint(x, 0, shine, x + reach, (float) (h * random.nextDouble()), none));
    graphics.fillRect((int) x, 0, w, h);
    graphics.dispose();
  }
}
