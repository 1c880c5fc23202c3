package dev.hawiya.core.plate;

import dev.hawiya.core.image.Raster;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where the rows of a plate part: at its emptiest height. */
final class RowParting {
  /** Rows part between these shares of the height. */
  private static final double HIGHEST = 0.35;

  private static final double LOWEST = 0.72;

  /** The rim and what stands beside the plate say nothing. */
  private static final double RIM = 0.12;

  private RowParting() {}

  /**
   * The share of the height at which brightness changes least along a row and its neighbours; of
   * rows that are alike the middle one.
   */
  static double of(Raster flat) {
    int from = (int) (HIGHEST * flat.height());
    int to = (int) (LOWEST * flat.height());
    int middle = (from + to) / 2;
    return IntStream.rangeClosed(from, to)
        .boxed()
        .min(
            Comparator.comparingDouble((Integer y) -> around(flat, y))
                .thenComparingInt(y -> Math.abs(y - middle)))
        .map(y -> (y + 0.5) / flat.height())
        .orElseThrow();
  }

  private static double around(Raster flat, int y) {
    int reach = Math.max(1, flat.height() / 40);
    return IntStream.rangeClosed(Math.max(0, y - reach), Math.min(flat.height() - 1, y + reach))
        .mapToDouble(row -> change(flat, row))
        .sum();
  }

  private static double change(Raster flat, int row) {
    double sum = 0;
    int from = (int) (RIM * flat.width());
    for (int x = from + 1; x < flat.width() - from; x++) {
      int pixel = row * flat.width() + x;
      sum += Math.abs(flat.brightness(pixel) - flat.brightness(pixel - 1));
    }
    return sum;
  }
}
