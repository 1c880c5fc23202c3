package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;

/** A place of the page laid flat at about the photo's own resolution, in brightness 0..255. */
record Flat(int width, int height, float[] luma) {
  private static final int SMALLEST = 8;

  static Flat of(Raster photo, Homography toPhoto, Box place) {
    Quad quad = Quad.of(place).map(toPhoto);
    int width = Math.max(SMALLEST, (int) length(photo, quad.topLeft(), quad.topRight()));
    int height = Math.max(SMALLEST, (int) length(photo, quad.topLeft(), quad.bottomLeft()));
    Homography way = Homography.between(Quad.WHOLE, quad);
    float[] luma = new float[width * height];
    for (int i = 0; i < luma.length; i++) {
      Point at = way.map(new Point((i % width + 0.5) / width, (i / width + 0.5) / height));
      luma[i] = sample(photo, at);
    }
    return new Flat(width, height, luma);
  }

  private static float sample(Raster photo, Point at) {
    double x = Math.max(0, Math.min(photo.width() - 1.001, at.x() * photo.width() - 0.5));
    double y = Math.max(0, Math.min(photo.height() - 1.001, at.y() * photo.height() - 0.5));
    int pixel = (int) y * photo.width() + (int) x;
    int right = x < photo.width() - 1 ? 1 : 0;
    int below = y < photo.height() - 1 ? photo.width() : 0;
    double u = x - (int) x;
    double v = y - (int) y;
    double above = (1 - u) * photo.brightness(pixel) + u * photo.brightness(pixel + right);
    double under =
        (1 - u) * photo.brightness(pixel + below) + u * photo.brightness(pixel + below + right);
    return (float) ((1 - v) * above + v * under);
  }

  private static double length(Raster photo, Point a, Point b) {
    return Math.hypot((b.x() - a.x()) * photo.width(), (b.y() - a.y()) * photo.height());
  }

  /** The strongest upright edge between two shares of the width. */
  double columnEdge(double from, double to) {
    return edge(width, height, 1, new double[] {from, to});
  }

  /** The strongest level edge between two shares of the height. */
  double rowEdge(double from, double to) {
    return edge(height, width, width, new double[] {from, to});
  }

  /** The mean step across a line, in grey levels, the less the less its pixels agree on it. */
  private double edge(int lines, int length, int step, double[] range) {
    int along = step == 1 ? width : 1;
    double best = 0;
    int last = Math.min(lines - 2, (int) (range[1] * lines));
    for (int line = Math.max(2, (int) (range[0] * lines)); line < last; line++) {
      double sum = 0;
      double all = 0;
      int count = 0;
      for (int i = length / 6; i < length * 5 / 6; i++) {
        int at = line * step + i * along;
        double change = luma[at] - luma[at - step];
        sum += change;
        all += Math.abs(change);
        count++;
      }
      double agreed = Math.abs(sum) / (all + 0.5 * count);
      best = Math.max(best, Math.abs(sum) / count * Math.pow(agreed, 4));
    }
    return best;
  }
}
