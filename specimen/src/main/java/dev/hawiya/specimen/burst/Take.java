package dev.hawiya.specimen.burst;

import dev.hawiya.specimen.head.Camera;
import dev.hawiya.specimen.head.Canvas;
import dev.hawiya.specimen.head.Expression;
import dev.hawiya.specimen.head.Pose;
import dev.hawiya.specimen.head.Scene;
import dev.hawiya.specimen.head.Sitter;
import java.util.random.RandomGenerator;

/** How one person and one camera, in a hand or propped, move through half a second. */
final class Take {
  static final int FRAMES = 3;
  static final int WIDTH = 480;
  static final int HEIGHT = 640;

  /** How many cameras stand on something instead of being held. */
  private static final double PROPPED = 0.2;

  private final Scene scene;
  private final Camera[] cameras = new Camera[FRAMES];
  private final Pose[] poses = new Pose[FRAMES];
  private final Expression[] looks = new Expression[FRAMES];

  Take(long person, RandomGenerator r) {
    scene = new Scene(new Sitter(person), r);
    double focal = between(r, 520, 760);
    double far = focal / between(r, 88, 125);
    Pose stand = new Pose(0, between(r, -4, 3), between(r, -2, 2), 0, between(r, -0.2, 0.3), far);
    Pose head = new Pose(between(r, -10, 10), between(r, -6, 6), between(r, -5, 5), 0, 0, 0);
    Pose turning = wandering(r, 1.9, 0.05);
    Pose shaking = wandering(r, 0.5, 0.05);
    double held = r.nextDouble() < PROPPED ? 0 : 1;
    for (int i = 0; i < FRAMES; i++) {
      Pose shake = shaking.times(i).plus(wandering(r, 0.15, 0.02)).times(held);
      cameras[i] = new Camera(stand.plus(shake), focal, WIDTH, HEIGHT);
      poses[i] = head.plus(turning.times(i)).plus(wandering(r, 0.5, 0.012));
    }
    express(r);
  }

  /** A turn (degrees) and a movement by chance, with these deviations. */
  static Pose wandering(RandomGenerator r, double turn, double move) {
    return new Pose(
        turn * r.nextGaussian(),
        0.6 * turn * r.nextGaussian(),
        0.5 * turn * r.nextGaussian(),
        move * r.nextGaussian(),
        move * r.nextGaussian(),
        move * r.nextGaussian());
  }

  static double between(RandomGenerator r, double from, double to) {
    return from + (to - from) * r.nextDouble();
  }

  private void express(RandomGenerator r) {
    double lids = between(r, 0.8, 1.05);
    double mouth = r.nextDouble() < 0.7 ? 0 : between(r, 0, 0.35);
    double smile = between(r, -0.3, 0.8);
    double gaze = between(r, -0.3, 0.3);
    int blink = r.nextDouble() < 0.25 ? r.nextInt(FRAMES) : -1;
    double opening = r.nextDouble() < 0.35 ? between(r, -0.12, 0.2) : 0;
    for (int i = 0; i < FRAMES; i++) {
      looks[i] =
          new Expression(
              i == blink ? between(r, 0.05, 0.6) : lids + 0.03 * r.nextGaussian(),
              Math.max(0, mouth + i * opening),
              smile + 0.05 * r.nextGaussian(),
              gaze + 0.06 * r.nextGaussian(),
              0.06 * r.nextGaussian());
    }
  }

  Canvas frame(int i) {
    return scene.seen(cameras[i], poses[i], looks[i]);
  }

  /** A frame of another person in the same place, posed alike. */
  Canvas frame(int i, long other) {
    return scene.with(new Sitter(other)).seen(cameras[i], poses[i], looks[i]);
  }

  Camera camera(int i) {
    return cameras[i];
  }

  Scene scene() {
    return scene;
  }
}
