package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.engine.model.Network;
import dev.hawiya.engine.model.Tensors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Looks at parts of a photo with the network {@code localizer/card-corners}. */
final class CardFinder {
  /** Corner score from which corners are as good as they get. */
  static final double CERTAIN = 0.5;

  private static final int SIDE = 256;
  private static final int INNER = 224;
  private static final int STRIDE = 4;
  private static final Scalar GREY = new Scalar(128, 128, 128);

  /** Photo pixels to one of the input from which the photo is softened before it is shrunk. */
  private static final double SOFTENED = 1.3;

  private static final double SOFTNESS = 0.4;

  private final Network network;
  private final List<String> classes;

  CardFinder(Network network) {
    this.network = network;
    this.classes = network.card().texts("classes");
  }

  /** Looks at a window of a photo: what is seen, and where a corner is doubtful, its completion. */
  List<Look> window(Mat photo, Rect window) {
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
      List.of(part, inner, canvas).forEach(Mat::release);
    }
  }

  /**
   * Looks at a card that has been straightened.
   *
   * @param corners where the card is believed to be, in pixels of the photo
   * @param place where it is put in the network's input
   */
  Look straightened(Mat photo, Quad corners, Quad place) {
    Mat canvas = new Mat();
    Mat softened = new Mat();
    MatOfPoint2f from = centres(corners);
    MatOfPoint2f to = centres(place);
    Mat mapping = Imgproc.getPerspectiveTransform(from, to);
    try {
      double shrink = topEdge(corners) / topEdge(place);
      Mat source = photo;
      if (shrink > SOFTENED) {
        Imgproc.GaussianBlur(photo, softened, new Size(), SOFTNESS * shrink);
        source = softened;
      }
      Size size = new Size(SIDE, SIDE);
      int filter = Imgproc.INTER_LINEAR;
      Imgproc.warpPerspective(source, canvas, mapping, size, filter, Core.BORDER_CONSTANT, GREY);
      return look(canvas, Homography.between(place, corners)::map).get(0);
    } finally {
      List.of(canvas, softened, from, to, mapping).forEach(Mat::release);
    }
  }

  private List<Look> look(Mat canvas, UnaryOperator<Point> toPhoto) {
    Map<String, Network.Output> outputs =
        network.run(Tensors.planes(canvas, network.card()), 1, 3, SIDE, SIDE);
    Map<String, Double> appearance = new LinkedHashMap<>();
    float[] layout = outputs.get("layout").values();
    for (int i = 0; i < layout.length; i++) {
      appearance.put(classes.get(i), (double) layout[i]);
    }
    CornerHeat heat = CornerHeat.of(outputs.get("corners").values(), SIDE / STRIDE, STRIDE);
    Stream<CornerHeat> guesses =
        heat.score() < CERTAIN ? Stream.of(heat, heat.completed()) : Stream.of(heat);
    return guesses.map(h -> new Look(h.quad().map(toPhoto), appearance, h.score())).toList();
  }

  private static double topEdge(Quad quad) {
    Point a = quad.topLeft();
    Point b = quad.topRight();
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  /** OpenCV warps between the centres of pixels; our coordinates count from their edges. */
  private static MatOfPoint2f centres(Quad quad) {
    return new MatOfPoint2f(
        quad.corners().stream()
            .map(p -> new org.opencv.core.Point(p.x() - 0.5, p.y() - 0.5))
            .toArray(org.opencv.core.Point[]::new));
  }
}
