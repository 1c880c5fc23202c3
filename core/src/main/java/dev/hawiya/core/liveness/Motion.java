package dev.hawiya.core.liveness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the frames of a burst move against each other: medians over its pairs.
 *
 * @param moved pixels that the middle track moves
 * @param off pixels that nine tenths of all tracks lie off the best plane motion, at most
 * @param loose pixels that the middle track lies off it
 * @param askew pixels that the middle track lies off the best turn, scaling and shift
 * @param relief pixels of common motion that the best plane motion leaves on the face; empty where
 *     the face has too little texture
 * @param eyes pixels between the eyes
 */
record Motion(
    double moved, double off, double loose, double askew, OptionalDouble relief, double eyes) {
  /** Empty where too little can be followed. */
  static Optional<Motion> of(List<Frame> frames) {
    List<Grey> greys = frames.stream().map(frame -> Grey.of(frame.raster())).toList();
    List<Motion> pairs = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      for (int j = i + 1; j < frames.size(); j++) {
        Pair pair =
            new Pair(
                greys.get(i),
                greys.get(j),
                frames.get(i).faces().get(0).face(),
                frames.get(j).faces().get(0).face());
        of(pair).ifPresent(pairs::add);
      }
    }
    return pairs.size() < frames.size() - 1 ? Optional.empty() : Optional.of(middle(pairs));
  }

  private static Motion middle(List<Motion> pairs) {
    double[] reliefs =
        pairs.stream().flatMapToDouble(pair -> pair.relief().stream()).sorted().toArray();
    return new Motion(
        middle(pairs.stream().mapToDouble(Motion::moved).toArray()),
        middle(pairs.stream().mapToDouble(Motion::off).toArray()),
        middle(pairs.stream().mapToDouble(Motion::loose).toArray()),
        middle(pairs.stream().mapToDouble(Motion::askew).toArray()),
        reliefs.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(middle(reliefs)),
        middle(pairs.stream().mapToDouble(Motion::eyes).toArray()));
  }

  private static Optional<Motion> of(Pair pair) {
    double[] moves =
        pair.tracks().stream().mapToDouble(t -> Math.hypot(t.u() - t.x(), t.v() - t.y())).toArray();
    OptionalDouble relief =
        Plane.of(pair.onFace())
            .map(plane -> Relief.of(plane, pair.face()))
            .orElse(OptionalDouble.empty());
    return Plane.of(pair.tracks())
        .map(
            plane ->
                new Motion(
                    middle(moves),
                    plane.left(0.9),
                    plane.left(0.5),
                    Plane.rigid(pair.tracks()).left(0.5),
                    relief,
                    pair.eyes()));
  }

  /** Whether the faces are too unlike to be laid onto each other: more than a moment can do. */
  boolean torn(double most) {
    return relief.isPresent() && relief.getAsDouble() > most * eyes;
  }

  private static double middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
