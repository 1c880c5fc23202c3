package dev.hawiya.core.reading;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import java.util.List;

/** The places in one photo that documents take up. */
record Taken(List<Quad> places) {
  /** The share of a document's bounds that may lie within another's. */
  private static final double SHARED = 0.3;

  static Taken by(List<DocumentReading> found) {
    return new Taken(found.stream().flatMap(r -> r.corners().stream()).toList());
  }

  /** Whether beside them there is room for another as large as the largest of them. */
  boolean leavesRoom() {
    double all = places.stream().mapToDouble(Quad::area).sum();
    return places.stream().mapToDouble(Quad::area).max().orElse(1) < 1 - all;
  }

  /** Whether a document lies beside them. */
  boolean isFree(Quad corners) {
    Box box = corners.bounds();
    return places.stream().noneMatch(p -> p.bounds().overlap(box) > SHARED * box.area());
  }
}
