package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.DocumentLocalizer;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds a card with the network {@code localizer/card-corners}: one look at the whole photo names
 * the corners roughly, a second at the straightened card names them well.
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
      Look first = wholePhoto(rgb);
      if (!plausible(first.corners, photo)) {
        return Optional.empty();
      }
      Look second = straightened(rgb, first.corners);
      Look best = plausible(second.corners, photo) ? second : first;
      return Optional.of(
          new Localization(relative(best.corners, photo), first.appearance, best.score));
    } finally {
      rgb.release();
    }
  }

  /** One look's answer, corners in pixels of the photo. */
  private record Look(Quad corners, Map<String, Double> appearance, double score) {}

  private Look wholePhoto(Mat rgb) {
    double scale = INNER / (double) Math.max(rgb.rows(), rgb.cols());
    int width = (int) Math.max(1, Math.round(rgb.cols() * scale));
    int height = (int) Math.max(1, Math.round(rgb.rows() * scale));
    int left = (SIDE - width) / 2;
    int top = (SIDE - height) / 2;
    Mat canvas = new Mat(SIDE, SIDE, rgb.type(), GREY);
    Mat inner = canvas.submat(new Rect(left, top, width, height));
    try {
      int filter = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
      Imgproc.resize(rgb, inner, new Size(width, height), 0, 0, filter);
      double sx = width / (double) rgb.cols();
      double sy = height / (double) rgb.rows();
      return look(canvas, p -> new Point((p.x() - left) / sx, (p.y() - top) / sy));
    } finally {
      inner.release();
      canvas.release();
    }
  }

  private Look straightened(Mat rgb, Quad corners) {
    Mat canvas = new Mat();
    Mat source = new Mat();
    MatOfPoint2f from = points(corners);
    MatOfPoint2f to = points(STRAIGHT);
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

  private Look look(Mat canvas, java.util.function.UnaryOperator<Point> toPhoto) {
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
  private static boolean plausible(Quad corners, Raster photo) {
    List<Point> c = corners.corners();
    for (int i = 0; i < 4; i++) {
      Point p = c.get(i);
      Point q = c.get((i + 1) % 4);
      Point r = c.get((i + 2) % 4);
      if ((q.x() - p.x()) * (r.y() - q.y()) - (q.y() - p.y()) * (r.x() - q.x()) <= 0) {
        return false;
      }
    }
    return corners.area() > LEAST_AREA * photo.width() * photo.height();
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

  private static MatOfPoint2f points(Quad quad) {
    return new MatOfPoint2f(
        quad.corners().stream()
            .map(p -> new org.opencv.core.Point(p.x(), p.y()))
            .toArray(org.opencv.core.Point[]::new));
  }
}
