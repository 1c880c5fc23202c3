package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How sharp letters are: the steepest change of brightness from pixel to pixel, as a share of the
 * step that it belongs to. A lens gives all letters of a card about the same.
 */
final class Sharpness {
  /** Pixels to each side in which a step shows its dark and its bright. */
  private static final int REACH = 3;

  private static final double STEEP = 8;
  private static final double STEP = 50;
  private static final int FEWEST = 40;
  private static final double SHARPEST = 0.95;

  private Sharpness() {}

  /**
   * Of a text, 0..0.5; empty where it has too few clear edges.
   *
   * @param text where it stands on the page, 0..1
   */
  static OptionalDouble of(Scene scene, Box text) {
    Plane luma = scene.view().luma();
    Raster photo = scene.view().photo();
    Box place = Quad.of(text).map(scene.toPhoto()).bounds();
    int left = Math.max(REACH, scene.view().column(place.x0() * photo.width()));
    int top = Math.max(REACH, scene.view().row(place.y0() * photo.height()));
    int right = Math.min(luma.width() - REACH, scene.view().column(place.x1() * photo.width()));
    int bottom = Math.min(luma.height() - REACH, scene.view().row(place.y1() * photo.height()));
    double[] found = new double[Math.max(0, (right - left) * (bottom - top))];
    int count = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        double sharp = sharpness(luma, x, y);
        if (sharp > 0 && Scene.holds(text, scene.view().onCard(luma, x, y))) {
          found[count++] = sharp;
        }
      }
    }
    if (count < FEWEST) {
      return OptionalDouble.empty();
    }
    Arrays.sort(found, 0, count);
    return OptionalDouble.of(found[(int) (SHARPEST * (count - 1))]);
  }

  /** Of one pixel; 0 where there is no clear edge. */
  private static double sharpness(Plane luma, int x, int y) {
    double across = luma.at(x + 1, y) - luma.at(x - 1, y);
    double down = luma.at(x, y + 1) - luma.at(x, y - 1);
    double steep = Math.hypot(across, down) / 2;
    if (steep < STEEP) {
      return 0;
    }
    float dark = Float.MAX_VALUE;
    float bright = 0;
    for (int v = y - REACH; v <= y + REACH; v++) {
      for (int u = x - REACH; u <= x + REACH; u++) {
        dark = Math.min(dark, luma.at(u, v));
        bright = Math.max(bright, luma.at(u, v));
      }
    }
    return bright - dark < STEP ? 0 : steep / (bright - dark);
  }
}
