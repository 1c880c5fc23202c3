package dev.hawiya.core.plate;

import java.util.List;

/**
 * Numbers of reading plates that are set by measuring.
 *
 * @param rooms around a found plate that are read with it, in shares of its size: corners are never
 *     quite right, and each room is a look of its own
 * @param unusual how much less a number counts that today's plates do not have: as many letters and
 *     digits as they
 * @param settled weight from which a reading as one row is not doubted
 * @param alone confidence from which a whole picture in which no plate was found is one
 * @param believed weight from which a number is told at all
 * @param unread score of the detector from which there is a plate though nothing was read
 * @param plain confidence from which the larger of two plates is the clearer one
 */
public record PlateThresholds(
    List<Double> rooms,
    double unusual,
    double settled,
    double alone,
    double believed,
    double unread,
    double plain) {
  /** Calibrated confidence of a weight, 0..1. */
  double confidence(double weight) {
    return Math.min(weight, 0.99);
  }

  public static final PlateThresholds DEFAULT =
      new PlateThresholds(List.of(0.04, 0.1), 0.25, 0.6, 0.8, 0.1, 0.85, 0.5);
}
