package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.DocumentLocalizer;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds a card with the network {@code localizer/card-corners}: one look at the whole photo names
 * the corners roughly, a second at the straightened card names them well. A card too small to be
 * seen in the whole photo is looked for in parts of it.
 */
public final class CardLocalizer implements DocumentLocalizer {
  private static final int SIDE = 256;
  private static final int INNER = 224;
  private static final int STRIDE = 4;
  private static final Scalar GREY = new Scalar(128, 128, 128);

  /** Where the straightened card stands in the second look, in pixels: 200 x 126 in the middle. */
  private static final Quad STRAIGHT =
      new Quad(new Point(28, 65), new Point(228, 65), new Point(228, 191), new Point(28, 191));

  /** The least share of the photo a card can fill and still be read. */
  private static final double LEAST_AREA = 0.01;

  private static final String NOTHING = "NONE";

  /** Corner score from which corners are as good as they get. */
  private static final double CERTAIN = 0.5;

  private static final int MOST_REFINEMENTS = 3;

  /** Merit from which a look at the whole photo is enough. */
  private static final double PLAIN = 0.25;

  /** Windows of a second search: their share of the photo's sides, and how many stand in a row. */
  private static final double WINDOW = 0.55;

  private static final int STEPS = 3;
  private static final int PROMISING = 3;

  private final Network network;
  private final List<String> classes;

  public CardLocalizer(Network network) {
    this.network = network;
    this.classes = network.card().texts("classes");
  }

  @Override
  public Optional<Localization> localize(Raster photo) {
    Mat rgb = OpenCv.matrix(photo);
    try {
      return looks(rgb).stream()
          .map(look -> refined(rgb, look))
          .max(Comparator.comparingDouble(look -> merit(look, rgb)))
          .map(l -> new Localization(relative(l.corners, photo), l.appearance, l.score));
    } finally {
      rgb.release();
    }
  }

  /** Looks at the straightened card, again while the corners are uncertain and still improve. */
  private Look refined(Mat rgb, Look first) {
    Look best = first;
    for (int i = 0; i < MOST_REFINEMENTS; i++) {
      Look next = straightened(rgb, best.corners);
      boolean better = next.score >= Math.min(best.score, CERTAIN) && plausible(next.corners, rgb);
      if (!better) {
        break;
      }
      best = new Look(next.corners, mean(best.appearance, next.appearance), next.score);
      if (best.score >= CERTAIN) {
        break;
      }
    }
    return best;
  }

  private static Map<String, Double> mean(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> mean = new LinkedHashMap<>(a);
    mean.replaceAll((layout, p) -> (p + b.get(layout)) / 2);
    return mean;
  }

  /** One look's answer, corners in pixels of the photo. */
  private record Look(Quad corners, Map<String, Double> appearance, double score) {}

  /** The whole photo; where that shows no card plainly, the most promising of its windows too. */
  private List<Look> looks(Mat rgb) {
    Look whole = window(rgb, new Rect(0, 0, rgb.cols(), rgb.rows()));
    if (merit(whole, rgb) >= PLAIN) {
      return List.of(whole);
    }
    List<Look> looks = new ArrayList<>(List.of(whole));
    int width = (int) Math.round(WINDOW * rgb.cols());
    int height = (int) Math.round(WINDOW * rgb.rows());
    for (int i = 0; i < STEPS * STEPS; i++) {
      int x = (i % STEPS) * (rgb.cols() - width) / (STEPS - 1);
      int y = (i / STEPS) * (rgb.rows() - height) / (STEPS - 1);
      looks.add(window(rgb, new Rect(x, y, width, height)));
    }
    return looks.stream()
        .filter(look -> merit(look, rgb) > 0)
        .sorted(Comparator.comparingDouble(look -> -merit(look, rgb)))
        .limit(PROMISING)
        .toList();
  }

  /** How much a look is worth: certain corners of something that is a document; 0 for none. */
  private static double merit(Look look, Mat rgb) {
    double document = 1 - look.appearance.getOrDefault(NOTHING, 0.0);
    return plausible(look.corners, rgb) ? look.score * document : 0;
  }

  private Look window(Mat photo, Rect window) {
    double scale = INNER / (double) Math.max(window.width, window.height);
    int width = (int) Math.max(1, Math.round(window.width * scale));
    int height = (int) Math.max(1, Math.round(window.height * scale));
    int left = (SIDE - width) / 2;
    int top = (SIDE - height) / 2;
    Mat canvas = new Mat(SIDE, SIDE, photo.type(), GREY);
    Mat inner = canvas.submat(new Rect(left, top, width, height));
    Mat part = photo.submat(window);
    try {
      int filter = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
      Imgproc.resize(part, inner, new Size(width, height), 0, 0, filter);
      double sx = width / (double) window.width;
      double sy = height / (double) window.height;
      return look(
          canvas, p -> new Point((p.x() - left) / sx + window.x, (p.y() - top) / sy + window.y));
    } finally {
      part.release();
      inner.release();
      canvas.release();
    }
  }

  private Look straightened(Mat rgb, Quad corners) {
    Mat canvas = new Mat();
    Mat source = new Mat();
    MatOfPoint2f from = centres(corners);
    MatOfPoint2f to = centres(STRAIGHT);
    Mat mapping = Imgproc.getPerspectiveTransform(from, to);
    try {
      double shrink =
          Math.hypot(
                  corners.topLeft().x() - corners.topRight().x(),
                  corners.topLeft().y() - corners.topRight().y())
              / (STRAIGHT.topRight().x() - STRAIGHT.topLeft().x());
      if (shrink > 1.3) {
        Imgproc.GaussianBlur(rgb, source, new Size(), 0.4 * shrink);
      } else {
        rgb.copyTo(source);
      }
      Imgproc.warpPerspective(
          source,
          canvas,
          mapping,
          new Size(SIDE, SIDE),
          Imgproc.INTER_LINEAR,
          Core.BORDER_CONSTANT,
          GREY);
      Homography back = Homography.between(STRAIGHT, corners);
      return look(canvas, back::map);
    } finally {
      List.of(canvas, source, from, to, mapping).forEach(Mat::release);
    }
  }

  private Look look(Mat canvas, UnaryOperator<Point> toPhoto) {
    Map<String, Network.Output> outputs =
        network.run(Tensors.planes(canvas, network.card()), 1, 3, SIDE, SIDE);
    CornerHeat heat = CornerHeat.of(outputs.get("corners").values(), SIDE / STRIDE, STRIDE);
    Map<String, Double> appearance = new LinkedHashMap<>();
    float[] layout = outputs.get("layout").values();
    for (int i = 0; i < layout.length; i++) {
      appearance.put(classes.get(i), (double) layout[i]);
    }
    Quad q = heat.quad();
    Quad corners =
        new Quad(
            toPhoto.apply(q.topLeft()),
            toPhoto.apply(q.topRight()),
            toPhoto.apply(q.bottomRight()),
            toPhoto.apply(q.bottomLeft()));
    return new Look(corners, appearance, heat.score());
  }

  /**
   * Whether corners bound an outward-turning four-sided area of some size: not mirrored, not bent
   * in.
   */
  private static boolean plausible(Quad corners, Mat photo) {
    List<Point> c = corners.corners();
    for (int i = 0; i < 4; i++) {
      Point p = c.get(i);
      Point q = c.get((i + 1) % 4);
      Point r = c.get((i + 2) % 4);
      if ((q.x() - p.x()) * (r.y() - q.y()) - (q.y() - p.y()) * (r.x() - q.x()) <= 0) {
        return false;
      }
    }
    return corners.area() > LEAST_AREA * photo.cols() * photo.rows();
  }

  private static Quad relative(Quad pixels, Raster photo) {
    return new Quad(
        relative(pixels.topLeft(), photo),
        relative(pixels.topRight(), photo),
        relative(pixels.bottomRight(), photo),
        relative(pixels.bottomLeft(), photo));
  }

  private static Point relative(Point p, Raster photo) {
    return new Point(p.x() / photo.width(), p.y() / photo.height());
  }

  /** OpenCV warps between the centres of pixels; our coordinates count from their edges. */
  private static MatOfPoint2f centres(Quad quad) {
    return new MatOfPoint2f(
        quad.corners().stream()
            .map(p -> new org.opencv.core.Point(p.x() - 0.5, p.y() - 0.5))
            .toArray(org.opencv.core.Point[]::new));
  }
}
