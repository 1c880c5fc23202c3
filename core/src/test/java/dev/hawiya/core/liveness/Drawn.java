package dev.hawiya.core.liveness;

import dev.hawiya.core.face.Embedding;
import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.FaceQuality;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.face.Landmarks;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.Raster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/** Pictures of smooth texture, and faces that are said to be in them. */
final class Drawn {
  static final int WIDTH = 240;
  static final int HEIGHT = 320;
  static final Box FACE = new Box(0.25, 0.25, 0.75, 0.75);

  private final double[] waves = new double[80];

  Drawn(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < waves.length; i++) {
      waves[i] = random.nextDouble();
    }
  }

  /** The level of a place, pixels; smooth and never repeating. */
  double level(double x, double y) {
    double sum = 0;
    for (int i = 0; i < waves.length; i += 4) {
      double angle = 2 * Math.PI * waves[i];
      double fine = 0.08 + 0.4 * waves[i + 1];
      double along = x * Math.cos(angle) + y * Math.sin(angle);
      sum += (0.3 + waves[i + 2]) * Math.sin(fine * along + 6.28 * waves[i + 3]);
    }
    return Math.max(0, Math.min(255, 128 + 14 * sum));
  }

  /** Where a pixel's light comes from. */
  interface Place {
    double[] of(double x, double y);
  }

  Raster seen(Place place) {
    byte[] rgb = new byte[WIDTH * HEIGHT * 3];
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      double[] from = place.of(i % WIDTH, i / WIDTH);
      byte level = (byte) Math.round(level(from[0], from[1]));
      rgb[3 * i] = level;
      rgb[3 * i + 1] = level;
      rgb[3 * i + 2] = level;
    }
    return new Raster(WIDTH, HEIGHT, rgb);
  }

  /**
   * A picture plain but for the middle, with grain: its own, or that of the place its light is
   * from.
   */
  Raster grained(Place place, boolean own, long seed) {
    Random random = new Random(seed);
    float[] grain = new float[WIDTH * HEIGHT];
    for (int i = 0; i < grain.length; i++) {
      grain[i] = 2 * (float) random.nextGaussian();
    }
    byte[] rgb = new byte[WIDTH * HEIGHT * 3];
    for (int i = 0; i < grain.length; i++) {
      double[] from = place.of(i % WIDTH, i / WIDTH);
      int x = (int) Math.max(0, Math.min(WIDTH - 1, Math.round(from[0])));
      int y = (int) Math.max(0, Math.min(HEIGHT - 1, Math.round(from[1])));
      double plain = FACE.contains(from[0] / WIDTH, from[1] / HEIGHT) ? 1 : 0;
      double light = 128 + plain * (level(from[0], from[1]) - 128);
      byte level = (byte) Math.round(light + (own ? grain[i] : grain[y * WIDTH + x]));
      Arrays.fill(rgb, 3 * i, 3 * i + 3, level);
    }
    return new Raster(WIDTH, HEIGHT, rgb);
  }

  Raster seen() {
    return seen((x, y) -> new double[] {x, y});
  }

  static Face face() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < Landmarks.COUNT; i++) {
      boolean left = i >= 36 && i < 42;
      boolean right = i >= 42 && i < 48;
      double x = left ? 0.38 : right ? 0.62 : 0.27 + 0.46 * (i % 17) / 16;
      double y = left || right ? 0.42 : 0.3 + 0.44 * i / Landmarks.COUNT;
      points.add(new Point(x, y));
    }
    return new Face(FACE, 1, new Landmarks(points));
  }

  /** A face with pixels between its eyes, of a person who is one angle of a circle. */
  static FaceSample sample(double eyes, double person) {
    float[] vector = {(float) Math.cos(person), (float) Math.sin(person)};
    FaceQuality quality = new FaceQuality(eyes, 8, 128, 0, 0, 0.3);
    return new FaceSample(face(), quality, Embedding.of("circle", vector));
  }

  static Frame frame(Raster raster, FaceSample... faces) {
    return new Frame(raster, List.of(faces), OptionalDouble.of(0.9));
  }
}
