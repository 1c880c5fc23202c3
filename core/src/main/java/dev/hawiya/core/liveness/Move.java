package dev.hawiya.core.liveness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one frame of a burst moves against another.
 *
 * @param plane what the best plane motion leaves
 * @param copied the best turn, scaling and shift
 * @param relief pixels of common motion that the best plane motion leaves on the face; empty where
 *     the face has too little texture
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

  /** Whether the faces lie on each other but for some pixels, given by the distance of the eyes. */
  boolean laid(double most) {
    return relief.isPresent() && relief.getAsDouble() <= most * pair.eyes();
  }

  /** Whether the faces are too unlike to be laid onto each other: more than a moment can do. */
  boolean torn(double most) {
    return relief.isPresent() && !laid(most);
  }
}
