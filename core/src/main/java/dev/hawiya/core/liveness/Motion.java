package dev.hawiya.core.liveness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** How the frames of a burst move against each other: medians over its pairs. */
record Motion(List<Move> moves) {
  /** Empty where too little can be followed. */
  static Optional<Motion> of(List<Frame> frames) {
    List<Grey> greys = frames.stream().map(frame -> Grey.of(frame.raster())).toList();
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      for (int j = i + 1; j < frames.size(); j++) {
        Move.of(new Pair(frames.get(i), frames.get(j), greys.get(i), greys.get(j)))
            .ifPresent(moves::add);
      }
    }
    return moves.size() < frames.size() - 1 ? Optional.empty() : Optional.of(new Motion(moves));
  }

  double moved() {
    return middle(Move::moved);
  }

  double off() {
    return middle(Move::off);
  }

  double loose() {
    return middle(Move::loose);
  }

  double askew() {
    return middle(Move::askew);
  }

  /** Pixels of common motion left on the face; empty where too few pairs tell it. */
  OptionalDouble relief() {
    double[] reliefs = moves.stream().flatMapToDouble(m -> m.relief().stream()).sorted().toArray();
    return reliefs.length < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(reliefs[reliefs.length / 2]);
  }

  /** The most grain that any two frames share: one copy is enough; empty where none is left. */
  OptionalDouble grain() {
    return moves.stream().flatMapToDouble(move -> move.grain().stream()).max();
  }

  Optional<Move> between(Frame one, Frame other) {
    return moves.stream().filter(move -> move.pair().of(one, other)).findFirst();
  }

  private double middle(ToDoubleFunction<Move> of) {
    double[] sorted = moves.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
