package dev.hawiya.server;

import dev.hawiya.core.face.Embedding;
import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.FaceQuality;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.face.Landmarks;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.liveness.Frame;
import dev.hawiya.server.face.FrameReadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Frames of pretended pictures ({@link FakeReadings}). {@code body 2} is a body seen for the third
 * time as it turns before a wall, {@code body 2 40} one whose face is that of another angle ({@link
 * FakeFaces}), {@code flat 2} its picture moved by a program, {@code tilted 2} its picture moved by
 * hand, {@code dim 2} one that the network of looks did not score, {@code print 2} one that it
 * refuses, {@code sharp 2} and {@code dark 2} what they say. Any other picture shows the faces that
 * it shows elsewhere, before the first of these walls.
 */
public final class FakeFrames implements FrameReadings {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 320;
  private static final Box PLACE = new Box(0.25, 0.25, 0.75, 0.75);
  private static final FaceQuality FIT = new FaceQuality(60, 8, 128, 0, 0, 0.3);

  private final double[] waves = new Random(7).doubles(80).toArray();
  private final Map<String, Raster> drawn = new ConcurrentHashMap<>();

  /** Where a pixel's light comes from. */
  private interface Place {
    double[] of(double x, double y);
  }

  @Override
  public Frame frame(byte[] image) throws InputRejected {
    String shows = FakeReadings.pages(image)[0];
    FakeReadings.failWhereToldSo(shows);
    String[] words = shows.split(" ");
    int angle = words.length > 2 ? Integer.parseInt(words[2]) : 0;
    return switch (words[0]) {
      case "body", "flat", "tilted" -> frame(words, FIT, angle, 0.9);
      case "sharp" -> frame(words, new FaceQuality(60, 20, 128, 0, 0, 0.3), angle, 0.9);
      case "dark" -> frame(words, new FaceQuality(60, 8, 20, 0, 0, 0.3), angle, 0.9);
      case "dim" -> frame(words, FIT, angle, -1);
      case "print" -> frame(words, FIT, angle, 0.001);
      default -> before(new FakeFaces().readAll(image).get(0));
    };
  }

  /** A single face is moved to where the bodies have theirs. */
  private Frame before(List<FaceSample> faces) {
    List<FaceSample> placed =
        faces.size() == 1
            ? faces.stream().map(f -> placed(f.quality(), f.embedding())).toList()
            : faces;
    OptionalDouble looks = faces.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(0.9);
    return new Frame(picture("body", 0), placed, looks);
  }

  private Frame frame(String[] words, FaceQuality quality, int angle, double looks) {
    double turn = Math.toRadians(angle);
    float[] vector = {(float) Math.cos(turn), (float) Math.sin(turn)};
    return new Frame(
        picture(words[0], Integer.parseInt(words[1])),
        List.of(placed(quality, Embedding.of("fake", vector))),
        looks < 0 ? OptionalDouble.empty() : OptionalDouble.of(looks));
  }

  private static FaceSample placed(FaceQuality quality, Embedding embedding) {
    return new FaceSample(new Face(PLACE, 1, marks()), quality, embedding);
  }

  private static Landmarks marks() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < Landmarks.COUNT; i++) {
      boolean left = i >= 36 && i < 42;
      boolean right = i >= 42 && i < 48;
      double x = left ? 0.38 : right ? 0.62 : 0.27 + 0.46 * (i % 17) / 16;
      double y = left || right ? 0.42 : 0.3 + 0.44 * i / Landmarks.COUNT;
      points.add(new Point(x, y));
    }
    return new Landmarks(points);
  }

  private Raster picture(String kind, int k) {
    return drawn.computeIfAbsent(
        kind + k,
        name ->
            switch (kind) {
              case "flat" -> seen(copy(0.01 * k, 1 + 0.01 * k, 2.6 * k));
              case "tilted" -> seen(tilted(k));
              default -> seen(body(k));
            });
  }

  /** A dome in the middle of the picture turns; the wall behind it does not. */
  private static Place body(int k) {
    return (x, y) -> {
      double dx = (x - WIDTH / 2.0) / (0.32 * WIDTH);
      double dy = (y - HEIGHT / 2.0) / (0.32 * HEIGHT);
      double height = Math.max(0, 1 - dx * dx - dy * dy);
      return new double[] {x + 1.3 * k + 7 * k * height * height, y - 0.4 * k};
    };
  }

  private static Place copy(double turn, double scale, double shift) {
    return (x, y) ->
        new double[] {
          (x * Math.cos(turn) - y * Math.sin(turn)) / scale + shift,
          (x * Math.sin(turn) + y * Math.cos(turn)) / scale - shift
        };
  }

  private static Place tilted(int k) {
    return (x, y) -> {
      double w = 1 + 2e-4 * k * x - 1e-4 * k * y;
      return new double[] {(x + 2 * k) / w, (y - k) / w};
    };
  }

  private Raster seen(Place place) {
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

  /** The level of a place, pixels; smooth and never repeating. */
  private double level(double x, double y) {
    double sum = 0;
    for (int i = 0; i < waves.length; i += 4) {
      double angle = 2 * Math.PI * waves[i];
      double fine = 0.08 + 0.4 * waves[i + 1];
      double along = x * Math.cos(angle) + y * Math.sin(angle);
      sum += (0.3 + waves[i + 2]) * Math.sin(fine * along + 6.28 * waves[i + 3]);
    }
    return Math.max(0, Math.min(255, 128 + 14 * sum));
  }
}
