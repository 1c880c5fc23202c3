package dev.hawiya.engine.face;

import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.FaceDetector;
import dev.hawiya.core.face.Landmarks;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.image.QuarterTurn;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * Finds faces: in the whole picture; where none is seen there, in the picture with frames around
 * it, as a face may fill it, in the picture turned, and in windows of it, as a face may be small.
 */
public final class FaceFinder implements FaceDetector {
  /**
   * Frames as wide as these shares of the picture's longer side: of what a narrow one leaves
   * unseen, faces that are cut off or tiny, a wide one shows half.
   */
  private static final double NARROW = 0.5;

  private static final double WIDE = 1;

  /**
   * Longer side of a picture before it is framed, pixels: a frame of a whole one takes ninefold.
   */
  private static final int MOST_FRAMED = 1600;

  /** Windows stand in so many rows, each half over the next. */
  private static final int[] ROWS = {3, 5};

  private final FaceBoxes boxes;
  private final CloseLook close;

  public FaceFinder(Network detector, Network landmarks) {
    this.boxes = new FaceBoxes(detector);
    this.close = new CloseLook(boxes, new FaceMarks(landmarks));
  }

  @Override
  public List<Face> detect(Raster picture) {
    return faces(picture, this::found);
  }

  @Override
  public List<Face> prominent(Raster picture) {
    List<Face> faces = faces(picture, rgb -> certain(rgb, first(rgb)));
    Mat mirrored = OpenCv.matrix(picture);
    try {
      Core.flip(mirrored, mirrored, 1);
      List<LaidFace> seen = faces.isEmpty() ? List.of() : first(mirrored);
      return faces.stream().flatMap(face -> borneOut(face, mirrored, seen).stream()).toList();
    } finally {
      mirrored.release();
    }
  }

  private List<LaidFace> first(Mat rgb) {
    return Stream.concat(upright(rgb).stream(), framed(rgb, NARROW).stream()).toList();
  }

  private List<CloseLook.Found> certain(Mat rgb, List<LaidFace> seen) {
    return seen.stream()
        .flatMap(f -> close.at(rgb, f).stream())
        .filter(CloseLook.Found::certain)
        .toList();
  }

  /** No surer than in the mirrored picture, where what only looks like a face is seldom seen. */
  private static Optional<Face> borneOut(Face face, Mat mirrored, List<LaidFace> seen) {
    Box box = face.box();
    double w = mirrored.cols();
    double h = mirrored.rows();
    Box there = new Box((1 - box.x1()) * w, box.y0() * h, (1 - box.x0()) * w, box.y1() * h);
    return seen.stream()
        .filter(f -> FaceBoxes.overlaps(f.box(), List.of(there)))
        .max(Comparator.comparingDouble(LaidFace::score))
        .map(f -> new Face(box, Math.min(face.score(), f.score()), face.landmarks()));
  }

  private static List<Face> faces(Raster picture, Function<Mat, List<CloseLook.Found>> search) {
    Mat rgb = OpenCv.matrix(picture);
    try {
      return distinct(search.apply(rgb)).stream()
          .sorted(Comparator.comparingDouble(FaceFinder::size).reversed())
          .map(f -> face(rgb, f.marked()))
          .toList();
    } finally {
      rgb.release();
    }
  }

  /** Searches on until a face is certain, beside which only certain ones count. */
  private List<CloseLook.Found> found(Mat rgb) {
    List<Supplier<List<LaidFace>>> searches =
        List.of(
            () -> upright(rgb),
            () -> framed(rgb, NARROW),
            () -> turned(rgb),
            () -> framed(rgb, WIDE),
            () -> windows(rgb));
    List<CloseLook.Found> seen = new ArrayList<>();
    for (Supplier<List<LaidFace>> search : searches) {
      search.get().forEach(f -> close.at(rgb, f).ifPresent(seen::add));
      if (seen.stream().anyMatch(CloseLook.Found::certain)) {
        break;
      }
    }
    boolean certain = seen.stream().anyMatch(CloseLook.Found::certain);
    return seen.stream().filter(f -> !certain || f.certain()).toList();
  }

  private List<LaidFace> upright(Mat rgb) {
    return boxes.in(rgb).stream().map(LaidFace::of).toList();
  }

  /** The detector sees 320 pixels: what it is shown of a large picture need not be large too. */
  private List<LaidFace> framed(Mat rgb, double share) {
    double shrunk = Math.min(1, (double) MOST_FRAMED / Math.max(rgb.cols(), rgb.rows()));
    Mat small = FaceBoxes.shrunk(rgb, shrunk);
    int rim = (int) (share * Math.max(small.cols(), small.rows()));
    Mat framed = FaceBoxes.framed(small, rim);
    try {
      return upright(framed).stream().map(f -> f.moved(-rim, -rim).scaled(1 / shrunk)).toList();
    } finally {
      small.release();
      framed.release();
    }
  }

  private List<LaidFace> turned(Mat rgb) {
    List<LaidFace> all = new ArrayList<>();
    for (QuarterTurn turn : QuarterTurn.ALL) {
      Mat turned = turn.of(rgb);
      try {
        upright(turned).forEach(f -> all.add(back(f, turn, rgb)));
      } finally {
        turned.release();
      }
    }
    return all;
  }

  /** A face of the turned picture in the picture as it is. */
  private static LaidFace back(LaidFace seen, QuarterTurn turn, Mat rgb) {
    return new LaidFace(
        turn.back(seen.centre(), rgb), seen.width(), seen.height(), turn.radians(), seen.score());
  }

  private List<LaidFace> windows(Mat rgb) {
    List<LaidFace> all = new ArrayList<>();
    for (int rows : ROWS) {
      int width = 2 * rgb.cols() / (rows + 1);
      int height = 2 * rgb.rows() / (rows + 1);
      for (int i = 0; i < rows * rows && Math.min(width, height) > 1; i++) {
        Rect at = new Rect(i % rows * width / 2, i / rows * height / 2, width, height);
        Mat window = rgb.submat(at);
        upright(window).forEach(f -> all.add(f.moved(at.x, at.y)));
        window.release();
      }
    }
    return all;
  }

  /** Of several over one another the surest. */
  private static List<CloseLook.Found> distinct(List<CloseLook.Found> seen) {
    List<Box> places = new ArrayList<>();
    List<CloseLook.Found> faces = new ArrayList<>();
    seen.stream()
        .sorted(Comparator.comparingDouble((CloseLook.Found f) -> f.face().score()).reversed())
        .filter(f -> !FaceBoxes.overlaps(f.face().box(), places))
        .forEach(
            f -> {
              places.add(f.face().box());
              faces.add(f);
            });
    return faces;
  }

  private static double size(CloseLook.Found found) {
    return found.face().width() * found.face().height();
  }

  private static Face face(Mat rgb, CloseLook.Marked marked) {
    double w = rgb.cols();
    double h = rgb.rows();
    List<Point> points =
        marked.points().stream().map(p -> new Point(p.x() / w, p.y() / h)).toList();
    Box b = marked.face().box();
    Box box = new Box(b.x0() / w, b.y0() / h, b.x1() / w, b.y1() / h).grown(0, 0);
    return new Face(box, marked.face().score(), new Landmarks(points));
  }
}
