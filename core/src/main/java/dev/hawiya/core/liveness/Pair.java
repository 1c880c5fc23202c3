package dev.hawiya.core.liveness;

import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.Landmarks;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Patches followed from one frame to another, on the face and around it. */
final class Pair {
  /** Patches on the face stand so many to its width. */
  private static final int FINE = 30;

  /** Pixels between patches around the face. */
  private static final int COARSE = 18;

  private final Box face;
  private final List<Track> onFace = new ArrayList<>();
  private final List<Track> around = new ArrayList<>();
  private final double eyes;

  Pair(Grey from, Grey to, Face before, Face after) {
    face = bounds(before.landmarks(), from);
    Point left = before.landmarks().leftEye();
    Point right = before.landmarks().rightEye();
    eyes =
        Math.hypot(
            (right.x() - left.x()) * from.width(), (right.y() - left.y()) * from.height());
    Box there = bounds(after.landmarks(), to);
    Tracker tracker = new Tracker(from, to);
    double step = Math.max(2, face.width() / FINE);
    for (double y = face.y0(); y < face.y1(); y += step) {
      for (double x = face.x0(); x < face.x1(); x += step) {
        double[] guess = {
          there.x0() + (x - face.x0()) / face.width() * there.width(),
          there.y0() + (y - face.y0()) / face.height() * there.height()
        };
        tracker.follow((int) x, (int) y, guess).ifPresent(onFace::add);
      }
    }
    surroundings(tracker, from);
  }

  private void surroundings(Tracker tracker, Grey from) {
    for (int y = COARSE / 2; y < from.height(); y += COARSE) {
      for (int x = COARSE / 2; x < from.width(); x += COARSE) {
        if (!inside(face, x, y)) {
          tracker.follow(x, y, new double[] {x, y}).ifPresent(around::add);
        }
      }
    }
  }

  private static boolean inside(Box box, int x, int y) {
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

  List<Track> onFace() {
    return onFace;
  }

  List<Track> around() {
    return around;
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
