package dev.hawiya.core.face;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Faces as an engine would give them. */
final class Samples {
  private static final FaceQuality FINE = new FaceQuality(60, 12, 120, 0, 0, 0.3);

  private Samples() {}

  /** A face in front of the camera whose embedding lies at an angle. */
  static FaceSample at(double degrees) {
    return of(degrees, 0.5, FINE);
  }

  static FaceSample of(double degrees, double side, FaceQuality quality) {
    Face face = new Face(new Box(0.2, 0.2, 0.2 + side, 0.2 + side), 0.9, marks());
    float x = (float) Math.cos(Math.toRadians(degrees));
    float y = (float) Math.sin(Math.toRadians(degrees));
    return new FaceSample(face, quality, Embedding.of("drawn", new float[] {3 * x, 3 * y}));
  }

  static FacePicture photo(FaceSample... faces) {
    return new FacePicture(FacePicture.Kind.PHOTO, List.of(faces));
  }

  static FacePicture document(FaceSample... faces) {
    return new FacePicture(FacePicture.Kind.DOCUMENT, List.of(faces));
  }

  /** Eyes level at 0.4 and 0.6, open by 0.3 of their width, nose between them, mouth below. */
  static Landmarks marks() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < Landmarks.COUNT; i++) {
      points.add(new Point(0.5, 0.5));
    }
    eye(points, 36, 0.4);
    eye(points, 42, 0.6);
    points.set(48, new Point(0.42, 0.62));
    points.set(60, new Point(0.42, 0.62));
    points.set(54, new Point(0.58, 0.62));
    points.set(64, new Point(0.58, 0.62));
    return new Landmarks(points);
  }

  private static void eye(List<Point> points, int first, double x) {
    double[] dx = {-0.05, -0.02, 0.02, 0.05, 0.02, -0.02};
    double[] dy = {0, -0.015, -0.015, 0, 0.015, 0.015};
    for (int i = 0; i < 6; i++) {
      points.set(first + i, new Point(x + dx[i], 0.4 + dy[i]));
    }
  }
}
