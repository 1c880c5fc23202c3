package dev.hawiya.engine.plate;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.plate.FoundPlate;
import dev.hawiya.core.plate.PlateDetector;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.image.QuarterTurn;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * Finds plates in the whole photo; where none is plain there, in the photo at a smaller scale, as a
 * plate may fill it, and in windows of it, as a plate may be small.
 */
public final class PlateFinder implements PlateDetector {
  /** Score from which a place is a plate. */
  private static final double LEAST = 0.3;

  /** Score from which nobody looks further. */
  private static final double PLAIN = 0.6;

  /** A photo that may be one plate is shown with as much around it. */
  private static final double FRAMED = 0.55;

  /** Windows: their share of the photo's sides, and how many stand in a row. */
  private static final double WINDOW = 0.6;

  private static final int STEPS = 2;

  /** Plates of one photo; more would be a car park. */
  private static final int MOST = 8;

  /** The share of a plate's bounds that may lie within another's. */
  private static final double SHARED = 0.3;

  private final PlateLook look;

  public PlateFinder(Network network) {
    this.look = new PlateLook(network);
  }

  @Override
  public List<FoundPlate> detect(Raster photo) {
    return detect(photo, this::upright);
  }

  @Override
  public List<FoundPlate> detectTurned(Raster photo) {
    return detect(
        photo,
        rgb -> QuarterTurn.ALL.stream().flatMap(turn -> turned(rgb, turn).stream()).toList());
  }

  private static List<FoundPlate> detect(Raster photo, Function<Mat, List<FoundPlate>> search) {
    Mat rgb = OpenCv.matrix(photo);
    try {
      return distinct(search.apply(rgb)).stream().map(p -> relative(p, photo)).toList();
    } finally {
      rgb.release();
    }
  }

  private List<FoundPlate> upright(Mat rgb) {
    Rect whole = new Rect(0, 0, rgb.cols(), rgb.rows());
    List<FoundPlate> seen = new ArrayList<>(look.at(rgb, whole, 1));
    if (seen.stream().noneMatch(p -> p.score() >= PLAIN)) {
      seen.addAll(look.at(rgb, whole, FRAMED));
      windows(rgb).forEach(window -> seen.addAll(look.at(rgb, window, 1)));
    }
    return refined(rgb, seen);
  }

  /** The plates of a photo that was taken with the camera turned. */
  private List<FoundPlate> turned(Mat rgb, QuarterTurn turn) {
    Mat turned = turn.of(rgb);
    try {
      Rect whole = new Rect(0, 0, turned.cols(), turned.rows());
      return refined(turned, look.at(turned, whole, 1)).stream()
          .map(p -> new FoundPlate(p.corners().map(c -> turn.back(c, rgb)), p.score()))
          .toList();
    } finally {
      turned.release();
    }
  }

  private List<FoundPlate> refined(Mat rgb, List<FoundPlate> seen) {
    return distinct(seen).stream().map(p -> refined(rgb, p)).toList();
  }

  /** The same plate as a closer look marks it. */
  private FoundPlate refined(Mat rgb, FoundPlate plate) {
    return look.near(rgb, plate).stream()
        .filter(p -> p.corners().isConvex() && overlap(p, plate))
        .max(Comparator.comparingDouble(FoundPlate::score))
        .map(p -> new FoundPlate(p.corners(), Math.max(p.score(), plate.score())))
        .orElse(plate);
  }

  private static List<Rect> windows(Mat rgb) {
    int width = Math.max(1, (int) Math.round(WINDOW * rgb.cols()));
    int height = Math.max(1, (int) Math.round(WINDOW * rgb.rows()));
    List<Rect> windows = new ArrayList<>();
    for (int i = 0; i < STEPS * STEPS; i++) {
      int x = (i % STEPS) * (rgb.cols() - width) / (STEPS - 1);
      int y = (i / STEPS) * (rgb.rows() - height) / (STEPS - 1);
      windows.add(new Rect(x, y, width, height));
    }
    return windows;
  }

  /** Of several over one another the surest. */
  private static List<FoundPlate> distinct(List<FoundPlate> seen) {
    List<FoundPlate> kept = new ArrayList<>();
    seen.stream()
        .filter(p -> p.score() >= LEAST && p.corners().isConvex())
        .sorted(Comparator.comparingDouble(FoundPlate::score).reversed())
        .filter(p -> kept.size() < MOST)
        .forEach(
            p -> {
              if (kept.stream().noneMatch(k -> overlap(k, p))) {
                kept.add(p);
              }
            });
    return kept;
  }

  private static boolean overlap(FoundPlate a, FoundPlate b) {
    Box one = a.corners().bounds();
    Box other = b.corners().bounds();
    return one.overlap(other) > SHARED * Math.min(one.area(), other.area());
  }

  private static FoundPlate relative(FoundPlate plate, Raster photo) {
    return new FoundPlate(
        plate.corners().map(p -> new Point(p.x() / photo.width(), p.y() / photo.height())),
        plate.score());
  }
}
