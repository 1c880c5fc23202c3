package dev.hawiya.core.reading;

import dev.hawiya.core.geometry.Quad;
import java.util.ArrayList;
import java.util.List;

/** The places in one photo that documents take up. */
final class Taken {
  private final List<Quad> places = new ArrayList<>();

  /** Whether a document was read that, with those before it, leaves room for one of its size. */
  boolean leavesRoomBeside(DocumentReading read) {
    read.corners().ifPresent(places::add);
    double taken = places.stream().mapToDouble(Quad::area).sum();
    return read.document().known()
        && read.corners().filter(corners -> corners.area() < 1 - taken).isPresent();
  }

  List<Quad> places() {
    return List.copyOf(places);
  }
}
