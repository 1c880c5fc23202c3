package dev.hawiya.core.liveness;

import dev.hawiya.core.face.Landmarks;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.liveness.Tracker.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Patches followed from one frame to another, on the face and around it. */
final class Pair {
  /** Patches on the face stand so many to its width. */
  private static final int FINE = 26;

  /** Pixels between patches around the face. */
  private static final int COARSE = 20;

  /** A track that lies this far off the picture's plane, pixels, is looked for on the plane too. */
  private static final double OFF = 2;

  private final Frame one;
  private final Frame other;
  private final Grey from;
  private final Grey to;
  private final Tracker tracker;
  private final Box face;
  private final double eyes;
  private final List<Track> tracks;

  Pair(Frame one, Frame other, Grey from, Grey to) {
    this.one = one;
    this.other = other;
    this.from = from;
    this.to = to;
    tracker = new Tracker(from, to);
    face = bounds(landmarks(), from);
    eyes = eyes(landmarks(), from);
    List<Track> first = followed();
    first.addAll(around());
    tracks = Plane.of(first).map(plane -> onPlane(plane, first)).orElse(first);
  }

  /** Patches on the face. Where it went is seen: landmarks jump from frame to frame. */
  private List<Track> followed() {
    List<Track> found = new ArrayList<>();
    double[] shift = tracker.shift(face);
    double step = Math.max(2, face.width() / FINE);
    for (double y = face.y0(); y < face.y1(); y += step) {
      for (double x = face.x0(); x < face.x1(); x += step) {
        double[] guess = {x + shift[0], y + shift[1]};
        tracker.follow((int) x, (int) y, guess, Tracker.COARSEST).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Track> around() {
    List<Track> found = new ArrayList<>();
    for (int y = COARSE / 2; y < from.height(); y += COARSE) {
      for (int x = COARSE / 2; x < from.width(); x += COARSE) {
        if (!face.contains(x, y)) {
          double[] guess = {x, y};
          tracker.follow(x, y, guess, Tracker.COARSEST).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** A patch that was lost may lie just where the plane takes it: of two places the better one. */
  private List<Track> onPlane(Plane plane, List<Track> first) {
    List<Track> better = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Track track = first.get(i);
      if (Math.hypot(plane.leftX()[i], plane.leftY()[i]) > OFF) {
        double[] guess = {track.u() - plane.leftX()[i], track.v() - plane.leftY()[i]};
        Optional<Track> again = tracker.follow(track.x(), track.y(), guess, 0);
        better.add(again.filter(t -> t.residue() < track.residue()).orElse(track));
      } else {
        better.add(track);
      }
    }
    return better;
  }

  /** From the brows to the chin and from ear to ear, pixels. */
  private static Box bounds(Landmarks marks, Grey in) {
    double x0 = marks.points().stream().mapToDouble(Point::x).min().orElseThrow();
    double x1 = marks.points().stream().mapToDouble(Point::x).max().orElseThrow();
    double y0 = marks.points().stream().mapToDouble(Point::y).min().orElseThrow();
    double y1 = marks.points().stream().mapToDouble(Point::y).max().orElseThrow();
    double w = in.width();
    double h = in.height();
    return new Box(x0 * w, (y0 - 0.12 * (y1 - y0)) * h, x1 * w, y1 * h);
  }

  private static double eyes(Landmarks marks, Grey in) {
    Point left = marks.leftEye();
    Point right = marks.rightEye();
    return Math.hypot((right.x() - left.x()) * in.width(), (right.y() - left.y()) * in.height());
  }

  private Landmarks landmarks() {
    return one.faces().get(0).face().landmarks();
  }

  boolean of(Frame first, Frame second) {
    return one.equals(first) && other.equals(second);
  }

  /** All of them, on the face and around it. */
  List<Track> tracks() {
    return tracks;
  }

  List<Track> onFace() {
    return tracks.stream().filter(t -> face.contains(t.x(), t.y())).toList();
  }

  /** Of the face in the first frame, pixels. */
  Box face() {
    return face;
  }

  /** How much of its grain a frame shares with the other, were it a copy laid so. */
  OptionalDouble grain(Similarity copied) {
    return Grain.shared(from, to, copied, face);
  }

  /** Pixels between the eyes in the first frame. */
  double eyes() {
    return eyes;
  }
}
