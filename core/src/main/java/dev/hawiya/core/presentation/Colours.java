package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much colour a picture has beyond what its light gives to everything: the colour that one
 * light lends to greys is a straight line over brightness, and is taken away first. Means of 24 by
 * 24 pixels, so that neither noise nor the coarse colours of JPEG count.
 *
 * @param card spread on the card in grey levels of a card of middle brightness: the ninth tenth of
 *     its patches; negative where too few are well exposed
 * @param around the same beside the card; negative where the card fills the photo
 * @param contrast share of the card's patches that are nearly its black or nearly its white
 */
record Colours(double card, double around, double contrast) {
  private static final int PATCH = 24;
  private static final int FEWEST = 40;
  private static final double MIDDLE = 128;

  static Colours of(CardView view, Quad corners) {
    Raster photo = view.photo();
    Box bounds = corners.bounds();
    List<double[]> inside = new ArrayList<>();
    List<double[]> outside = new ArrayList<>();
    int step = Math.max(PATCH, Math.min(photo.width(), photo.height()) / 70);
    for (int y = 0; y + PATCH <= photo.height(); y += step) {
      for (int x = 0; x + PATCH <= photo.width(); x += step) {
        if (view.holdsPatch(x, y, PATCH)) {
          inside.add(mean(photo, x, y));
        } else if (beside(bounds, (double) x / photo.width(), (double) y / photo.height())) {
          outside.add(mean(photo, x, y));
        }
      }
    }
    return new Colours(spread(inside), spread(outside), contrast(inside));
  }

  private static boolean beside(Box bounds, double x, double y) {
    return x < bounds.x0() - 0.03
        || x > bounds.x1() + 0.02
        || y < bounds.y0() - 0.03
        || y > bounds.y1() + 0.02;
  }

  private static double[] mean(Raster photo, int left, int top) {
    double[] sums = new double[3];
    for (int i = 0; i < PATCH * PATCH; i++) {
      int at = 3 * ((top + i / PATCH) * photo.width() + left + i % PATCH);
      for (int c = 0; c < 3; c++) {
        sums[c] += photo.rgb()[at + c] & 255;
      }
    }
    double bright = (0.299 * sums[0] + 0.587 * sums[1] + 0.114 * sums[2]) / (PATCH * PATCH);
    return new double[] {
      bright, sums[0] / (PATCH * PATCH) - bright, sums[2] / (PATCH * PATCH) - bright
    };
  }

  private static double spread(List<double[]> patches) {
    List<double[]> usable = patches.stream().filter(Colours::exposed).toList();
    if (usable.size() < FEWEST) {
      return -1;
    }
    double[] red = line(usable, 1);
    double[] blue = line(usable, 2);
    double[] away =
        usable.stream()
            .mapToDouble(p -> Math.hypot(off(p, red, 1), off(p, blue, 2)))
            .sorted()
            .toArray();
    double mean = usable.stream().mapToDouble(p -> p[0]).average().orElse(MIDDLE);
    return away[(int) (0.9 * away.length)] * MIDDLE / mean;
  }

  /** Neither black nor burnt out in any colour: there the line over brightness bends. */
  private static boolean exposed(double[] patch) {
    return patch[0] > 15 && patch[0] + Math.max(patch[1], patch[2]) < 240 && patch[0] < 235;
  }

  private static double off(double[] patch, double[] line, int channel) {
    return patch[channel] - line[0] - line[1] * patch[0];
  }

  /** Least squares: offset and slope over brightness. */
  private static double[] line(List<double[]> patches, int channel) {
    double n = patches.size();
    double x = patches.stream().mapToDouble(p -> p[0]).sum() / n;
    double y = patches.stream().mapToDouble(p -> p[channel]).sum() / n;
    double xx = patches.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    double xy = patches.stream().mapToDouble(p -> (p[0] - x) * (p[channel] - y)).sum();
    double slope = xx < 1e-6 ? 0 : xy / xx;
    return new double[] {y - slope * x, slope};
  }

  private static double contrast(List<double[]> patches) {
    double[] bright = patches.stream().mapToDouble(p -> p[0]).sorted().toArray();
    if (bright.length < FEWEST) {
      return 0;
    }
    double low = bright[bright.length / 50];
    double high = bright[bright.length - 1 - bright.length / 50];
    double near = 0.12 * (high - low);
    return Arrays.stream(bright).filter(b -> b < low + near || b > high - near).count()
        / (double) bright.length;
  }
}
