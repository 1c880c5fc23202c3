package dev.hawiya.core.liveness;

import dev.hawiya.core.liveness.Tracker.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** How the frames of a burst move against each other: medians over its pairs. */
record Motion(List<Motion.Move> moves) {
  /**
   * How one frame of a burst moves against another.
   *
   * @param plane what the best plane motion leaves
   * @param copied the best turn, scaling and shift
   * @param relief pixels of common motion that the best plane motion leaves on the face; empty
   *     where the face has too little texture
   */
  record Move(Pair pair, Plane plane, Similarity copied, OptionalDouble relief) {
    /** Empty where too little can be followed. */
    static Optional<Move> of(Pair pair) {
      return Plane.of(pair.tracks()).map(plane -> of(pair, plane));
    }

    private static Move of(Pair pair, Plane plane) {
      OptionalDouble relief =
          Plane.of(pair.onFace())
              .map(onFace -> Relief.of(onFace, pair.face()))
              .orElse(OptionalDouble.empty());
      return new Move(pair, plane, Similarity.of(pair.tracks()), relief);
    }

    /** Pixels that the middle track of the face moves: the wall stands before a propped camera. */
    double moved() {
      List<Track> tracks = pair.onFace().isEmpty() ? pair.tracks() : pair.onFace();
      double[] lengths =
          tracks.stream()
              .mapToDouble(t -> Math.hypot(t.u() - t.x(), t.v() - t.y()))
              .sorted()
              .toArray();
      return lengths[lengths.length / 2];
    }

    /** Pixels that nine tenths of all tracks lie off the best plane motion, at most. */
    double off() {
      return plane.left(0.9);
    }

    /** Pixels that the middle track lies off it. */
    double loose() {
      return plane.left(0.5);
    }

    /** Pixels that the middle track lies off {@code copied}. */
    double askew() {
      return copied.left(pair.tracks()).left(0.5);
    }

    /** How much of the grain of the one frame the other has, -1..1; empty where none is left. */
    OptionalDouble grain() {
      return pair.grain(copied);
    }

    /**
     * Whether the faces lie on each other but for some pixels, given by the distance of the eyes.
     */
    boolean laid(double most) {
      return relief.isPresent() && relief.getAsDouble() <= most * pair.eyes();
    }

    /** Whether the faces are too unlike to be laid onto each other: more than a moment can do. */
    boolean torn(double most) {
      return relief.isPresent() && !laid(most);
    }
  }

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
