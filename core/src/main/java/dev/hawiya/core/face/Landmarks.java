package dev.hawiya.core.face;

import dev.hawiya.core.geometry.Point;
import java.util.Arrays;
import java.util.List;

/**
 * The 68 points of a face in the order of the Multi-PIE markup: 0..16 the jaw from the right ear to
 * the left, 17..26 brows, 27..35 nose, 36..47 eyes, 48..67 mouth; left and right as seen in the
 * picture. Places are 0..1 of the picture.
 */
public record Landmarks(List<Point> points) {
  public static final int COUNT = 68;

  private static final int[] LEFT_EYE = {37, 38, 40, 41};
  private static final int[] RIGHT_EYE = {43, 44, 46, 47};

  public Landmarks {
    if (points.size() != COUNT) {
      throw new IllegalArgumentException("a face has " + COUNT + " landmarks");
    }
    points = List.copyOf(points);
  }

  public Point leftEye() {
    return middle(LEFT_EYE);
  }

  public Point rightEye() {
    return middle(RIGHT_EYE);
  }

  /** The tip of the nose. */
  public Point nose() {
    return points.get(30);
  }

  public Point mouthLeft() {
    return middle(48, 60);
  }

  public Point mouthRight() {
    return middle(54, 64);
  }

  /** Both eyes, the nose and the corners of the mouth: what faces are aligned by. */
  public List<Point> five() {
    return List.of(leftEye(), rightEye(), nose(), mouthLeft(), mouthRight());
  }

  Point middle(int... of) {
    double x = Arrays.stream(of).mapToDouble(i -> points.get(i).x()).average().orElseThrow();
    double y = Arrays.stream(of).mapToDouble(i -> points.get(i).y()).average().orElseThrow();
    return new Point(x, y);
  }
}
