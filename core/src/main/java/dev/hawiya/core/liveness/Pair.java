package dev.hawiya.core.liveness;

import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.Landmarks;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Patches followed from one frame to another, on the face and around it. */
final class Pair {
  /** Patches on the face stand so many to its width. */
  private static final int FINE = 26;

  /** Pixels between patches around the face. */
  private static final int COARSE = 20;

  /** A track that lies this far off the picture's plane, pixels, is looked for on the plane too. */
  private static final double OFF = 2;

  private final Tracker tracker;
  private final Box face;
  private final double eyes;
  private final List<Track> tracks;

  Pair(Grey from, Grey to, Face before, Face after) {
    tracker = new Tracker(from, to);
    face = bounds(before.landmarks(), from);
    eyes = eyes(before.landmarks(), from);
    List<Track> first = onFace(bounds(after.landmarks(), to));
    first.addAll(around(from));
    tracks = Plane.of(first).map(plane -> onPlane(plane, first)).orElse(first);
  }

  private List<Track> onFace(Box there) {
    List<Track> found = new ArrayList<>();
    double step = Math.max(2, face.width() / FINE);
    for (double y = face.y0(); y < face.y1(); y += step) {
      for (double x = face.x0(); x < face.x1(); x += step) {
        double[] guess = {
          there.x0() + (x - face.x0()) / face.width() * there.width(),
          there.y0() + (y - face.y0()) / face.height() * there.height()
        };
        tracker.follow((int) x, (int) y, guess, Tracker.COARSEST).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Track> around(Grey from) {
    List<Track> found = new ArrayList<>();
    for (int y = COARSE / 2; y < from.height(); y += COARSE) {
      for (int x = COARSE / 2; x < from.width(); x += COARSE) {
        if (!on(face, x, y)) {
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

  private static boolean on(Box box, int x, int y) {
    return x >= box.x0() && x < box.x1() && y >= box.y0() && y < box.y1();
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

  /** All of them, on the face and around it. */
  List<Track> tracks() {
    return tracks;
  }

  List<Track> onFace() {
    return tracks.stream().filter(t -> on(face, t.x(), t.y())).toList();
  }

  /** Of the face in the first frame, pixels. */
  Box face() {
    return face;
  }

  /** Pixels between the eyes in the first frame. */
  double eyes() {
    return eyes;
  }
}
