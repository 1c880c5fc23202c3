package dev.hawiya.specimen.burst;

import dev.hawiya.specimen.head.Camera;
import dev.hawiya.specimen.head.Canvas;
import dev.hawiya.specimen.head.Pose;
import dev.hawiya.specimen.head.Scene;
import dev.hawiya.specimen.head.Sheet;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A print or a display in a hand, before a wall, seen by a camera. */
final class Held {
  /** Samples a pixel, along a side: patterns finer than a pixel must not be invented. */
  private static final int FINE = 3;

  /** Share of a pixel that takes light. */
  private static final double APERTURE = 0.85;

  private final Scene place;
  private final double bend;
  private final double near;
  private final Pose base;
  private final Pose moving;

  /** What a sheet shows. */
  interface Face {
    /** The light of a place, -1..1 across and up, into {@code out}. */
    void at(double u, double v, float[] out);
  }

  Held(Scene place, double bend, RandomGenerator r) {
    this.place = place;
    this.bend = bend;
    near = Take.between(r, 2.5, 3.6);
    base = Take.wandering(r, 4, 0.05);
    moving = Take.wandering(r, 2, 0.03);
  }

  Canvas seen(int frame, Camera camera, Face face, RandomGenerator r) {
    Pose shaken = base.plus(moving.times(frame)).plus(Take.wandering(r, 0.5, 0.01));
    Sheet sheet = new Sheet(shaken, 1.35, 1.8, bend);
    Pose shake = Take.wandering(r, 0.4, 0.02);
    Pose stand = new Pose(0, 0, 0, 0, 0, near * camera.focal() / 500).plus(shake);
    Camera before = new Camera(stand, camera.focal(), camera.width(), camera.height());
    Sheet.View view = sheet.from(before);
    Canvas canvas = new Canvas(camera.width(), camera.height());
    float[] sum = new float[3];
    for (int i = 0; i < camera.width() * camera.height(); i++) {
      pixel(view, before, face, i, sum);
      System.arraycopy(sum, 0, canvas.rgb(), 3 * i, 3);
    }
    return canvas;
  }

  private void pixel(Sheet.View view, Camera camera, Face face, int i, float[] sum) {
    double[] spot = new double[2];
    float[] light = new float[3];
    double x = i % camera.width();
    double y = i / camera.width();
    view.meet(x, y, spot);
    if (Math.abs(spot[0]) > 1 || Math.abs(spot[1]) > 1) {
      place.wall(camera, x, y, sum);
      return;
    }
    Arrays.fill(sum, 0);
    for (int k = 0; k < FINE * FINE; k++) {
      double dx = APERTURE * ((k % FINE + 0.5) / FINE - 0.5);
      double dy = APERTURE * ((k / FINE + 0.5) / FINE - 0.5);
      view.meet(x + dx, y + dy, spot);
      face.at(spot[0], spot[1], light);
      for (int c = 0; c < 3; c++) {
        sum[c] += light[c] / (FINE * FINE);
      }
    }
  }
}
