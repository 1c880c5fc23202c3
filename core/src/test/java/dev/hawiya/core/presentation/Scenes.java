package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Photos made of numbers: a coloured card with soft fields on a table, with a camera's noise. */
final class Scenes {
  static final int WIDTH = 900;
  static final int HEIGHT = 700;
  static final Quad CARD =
      new Quad(
          new Point(0.12, 0.2), new Point(0.88, 0.17), new Point(0.9, 0.83), new Point(0.1, 0.8));
  static final Box PORTRAIT = new Box(0.05, 0.15, 0.3, 0.7);
  static final Box TEXT = new Box(0.4, 0.7, 0.95, 0.85);

  private Scenes() {}

  /** A colour at a pixel, 0..255 each; {@code page} is its place on the card. */
  interface Paint {
    double[] at(int x, int y, Point page);
  }

  static double[] card(int x, int y, Point page) {
    double bright = 150 + 40 * Math.sin(5 * page.x()) * Math.cos(4 * page.y());
    return new double[] {bright + 30 * page.x(), bright, bright - 40 * page.y()};
  }

  static double[] grey(int x, int y, Point page) {
    double bright = page.y() * 7 % 1 < 0.5 ? 225 : 40;
    return new double[] {bright, bright * 0.97, bright * 0.9};
  }

  static Raster photo(Quad corners, Paint paint, double noise) {
    Homography back = Homography.between(corners, Quad.WHOLE);
    Random random = new Random(7);
    byte[] rgb = new byte[WIDTH * HEIGHT * 3];
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      int x = i % WIDTH;
      int y = i / WIDTH;
      Point page = back.map(new Point((x + 0.5) / WIDTH, (y + 0.5) / HEIGHT));
      boolean on = page.x() >= 0 && page.x() <= 1 && page.y() >= 0 && page.y() <= 1;
      double[] colour = on ? paint.at(x, y, page) : table(x, y);
      double shift = noise * random.nextGaussian();
      for (int c = 0; c < 3; c++) {
        rgb[3 * i + c] = (byte) Math.max(0, Math.min(255, Math.round(colour[c] + shift)));
      }
    }
    return new Raster(WIDTH, HEIGHT, rgb);
  }

  private static double[] table(int x, int y) {
    double wood = 90 + 30 * Math.sin(x / 60.0 + Math.sin(y / 90.0));
    return new double[] {wood + 40, wood + 40 * Math.sin(y / 80.0), wood - 20};
  }

  static PresentationReport assess(Raster photo, Quad corners) {
    return assess(photo, corners, List.of(TEXT));
  }

  static PresentationReport assess(Raster photo, Quad corners, List<Box> texts) {
    return assess(photo, corners, new PrintedSide(Optional.of(PORTRAIT), texts, true));
  }

  static PresentationReport assess(Raster photo, Quad corners, PrintedSide side) {
    return new PresentationAssessor(PresentationThresholds.DEFAULT).assess(photo, corners, side);
  }
}
