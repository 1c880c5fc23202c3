package dev.hawiya.engine.face;

import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.FaceDetector;
import dev.hawiya.core.face.Landmarks;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * Finds faces: in the whole picture; where none is seen there, in the picture with a frame around
 * it, as a face may fill it, in the picture turned, and in windows of it, as a face may be small.
 */
public final class FaceFinder implements FaceDetector {
  private static final int[] TURNS = {
    Core.ROTATE_90_CLOCKWISE, Core.ROTATE_90_COUNTERCLOCKWISE, Core.ROTATE_180
  };

  /** Windows stand in so many rows, and each is as large as this share of the picture's sides. */
  private static final int[] ROWS = {3, 5};

  private final FaceBoxes boxes;
  private final FaceMarks marks;

  /**
   * A face's box in the whole picture.
   *
   * @param turn radians clockwise by which the face is turned, roughly
   */
  private record Seen(Box box, double score, double turn) {}

  public FaceFinder(Network detector, Network landmarks) {
    this.boxes = new FaceBoxes(detector);
    this.marks = new FaceMarks(landmarks);
  }

  @Override
  public List<Face> detect(Raster picture) {
    Mat rgb = OpenCv.matrix(picture);
    try {
      return seen(rgb).stream()
          .sorted(Comparator.comparingDouble((Seen s) -> s.box().area()).reversed())
          .map(s -> face(rgb, s))
          .toList();
    } finally {
      rgb.release();
    }
  }

  private List<Seen> seen(Mat rgb) {
    List<Seen> seen = upright(rgb, 0, 0);
    seen = seen.isEmpty() ? framed(rgb) : seen;
    seen = seen.isEmpty() ? turned(rgb) : seen;
    return seen.isEmpty() ? windows(rgb) : seen;
  }

  private List<Seen> upright(Mat rgb, double dx, double dy) {
    return boxes.in(rgb).stream().map(s -> new Seen(moved(s.box(), dx, dy), s.score(), 0)).toList();
  }

  private List<Seen> framed(Mat rgb) {
    int rim = Math.max(rgb.cols(), rgb.rows()) / 2;
    Mat framed = FaceBoxes.framed(rgb, rim);
    try {
      return upright(framed, -rim, -rim);
    } finally {
      framed.release();
    }
  }

  /** Faces of the picture turned by quarters, the turn with the surest one. */
  private List<Seen> turned(Mat rgb) {
    List<Seen> best = List.of();
    for (int turn : TURNS) {
      Mat turned = new Mat();
      try {
        Core.rotate(rgb, turned, turn);
        List<Seen> seen = boxes.in(turned).stream().map(s -> back(s, turn, rgb)).toList();
        best = surest(seen) > surest(best) ? seen : best;
      } finally {
        turned.release();
      }
    }
    return best;
  }

  private static double surest(List<Seen> seen) {
    return seen.stream().mapToDouble(Seen::score).max().orElse(0);
  }

  private static Seen back(FaceBoxes.Scored seen, int turn, Mat rgb) {
    Box b = seen.box();
    int w = rgb.cols();
    int h = rgb.rows();
    return switch (turn) {
      case Core.ROTATE_90_CLOCKWISE ->
          new Seen(new Box(b.y0(), h - b.x1(), b.y1(), h - b.x0()), seen.score(), -Math.PI / 2);
      case Core.ROTATE_90_COUNTERCLOCKWISE ->
          new Seen(new Box(w - b.y1(), b.x0(), w - b.y0(), b.x1()), seen.score(), Math.PI / 2);
      default ->
          new Seen(new Box(w - b.x1(), h - b.y1(), w - b.x0(), h - b.y0()), seen.score(), Math.PI);
    };
  }

  private List<Seen> windows(Mat rgb) {
    List<FaceBoxes.Scored> all = new ArrayList<>();
    for (int rows : ROWS) {
      int width = 2 * rgb.cols() / (rows + 1);
      int height = 2 * rgb.rows() / (rows + 1);
      for (int i = 0; i < rows * rows; i++) {
        all.addAll(
            window(rgb, new Rect(i % rows * width / 2, i / rows * height / 2, width, height)));
      }
      if (!all.isEmpty()) {
        break;
      }
    }
    all.sort(Comparator.comparingDouble(FaceBoxes.Scored::score).reversed());
    return FaceBoxes.distinct(all).stream().map(s -> new Seen(s.box(), s.score(), 0)).toList();
  }

  private List<FaceBoxes.Scored> window(Mat rgb, Rect at) {
    Mat window = rgb.submat(at);
    try {
      return boxes.in(window).stream()
          .map(s -> new FaceBoxes.Scored(moved(s.box(), at.x, at.y), s.score()))
          .toList();
    } finally {
      window.release();
    }
  }

  private static Box moved(Box box, double dx, double dy) {
    return new Box(box.x0() + dx, box.y0() + dy, box.x1() + dx, box.y1() + dy);
  }

  private Face face(Mat rgb, Seen seen) {
    double w = rgb.cols();
    double h = rgb.rows();
    List<Point> points =
        marks.in(rgb, seen.box(), seen.turn()).stream()
            .map(p -> new Point(p.x() / w, p.y() / h))
            .toList();
    Box b = seen.box();
    Box box = new Box(b.x0() / w, b.y0() / h, b.x1() / w, b.y1() / h).grown(0, 0);
    return new Face(box, seen.score(), new Landmarks(points));
  }
}
