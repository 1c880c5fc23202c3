package dev.hawiya.core.reading;

import dev.hawiya.core.geometry.Quad;
import java.util.Comparator;
import java.util.List;

/** Puts the readings of one file in order. */
final class Surest {
  /** By confidence in whole percents; those equally sure as they stand in the file. */
  private static final Comparator<DocumentReading> ORDER =
      Comparator.comparingLong((DocumentReading r) -> -Math.round(100 * r.document().confidence()))
          .thenComparingInt(r -> r.page().orElse(1))
          .thenComparingDouble(r -> r.corners().map(Surest::fromTopLeft).orElse(0.0));

  private Surest() {}

  /** The known documents, surest first; where none is known, the first reading alone. */
  static List<DocumentReading> first(List<DocumentReading> all) {
    List<DocumentReading> known =
        all.stream().filter(r -> r.document().known()).sorted(ORDER).toList();
    return known.isEmpty() ? all.subList(0, 1) : known;
  }

  private static double fromTopLeft(Quad corners) {
    return corners.bounds().centreX() + corners.bounds().centreY();
  }
}
