package dev.hawiya.engine.face;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.engine.model.Network;
import dev.hawiya.engine.model.Tensors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** One look of {@code face-detector/light-320}: boxes of upright faces in a picture. */
final class FaceBoxes {
  /** Boxes that share this much of their union are of one face. */
  private static final double SAME = 0.4;

  private final Network network;
  private final int width;
  private final int height;
  private final double least;

  /**
   * A box in pixels of the picture that was looked at.
   *
   * @param score 0..1
   */
  record Scored(Box box, double score) {}

  FaceBoxes(Network network) {
    this.network = network;
    this.width = (int) network.card().number("input.width");
    this.height = (int) network.card().number("input.height");
    this.least = network.card().number("thresholds.score");
  }

  /** The boxes, surest first. */
  List<Scored> in(Mat rgb) {
    double scale = Math.min((double) width / rgb.cols(), (double) height / rgb.rows());
    Mat framed = new Mat(height, width, CvType.CV_8UC3, Scalar.all(127));
    Mat small = new Mat();
    try {
      Size size =
          new Size(
              Math.max(1, Math.round(rgb.cols() * scale)),
              Math.max(1, Math.round(rgb.rows() * scale)));
      Imgproc.resize(rgb, small, size, 0, 0, filter(scale));
      Mat place = framed.submat(new Rect(0, 0, small.cols(), small.rows()));
      small.copyTo(place);
      place.release();
      return boxes(Tensors.planes(framed, network.card()), scale);
    } finally {
      framed.release();
      small.release();
    }
  }

  /** By areas an enlarged picture would get steps, in which tiny faces are not seen. */
  private static int filter(double scale) {
    return scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
  }

  private List<Scored> boxes(float[] samples, double scale) {
    var outputs = network.run(samples, 1, 3, height, width);
    float[] scores = outputs.get("scores").values();
    float[] places = outputs.get("boxes").values();
    List<Scored> seen = new ArrayList<>();
    for (int i = 0; i < scores.length / 2; i++) {
      if (scores[2 * i + 1] >= least) {
        seen.add(new Scored(box(places, 4 * i, scale), scores[2 * i + 1]));
      }
    }
    seen.sort(Comparator.comparingDouble(Scored::score).reversed());
    return distinct(seen);
  }

  private Box box(float[] places, int at, double scale) {
    double x0 = places[at] * width / scale;
    double y0 = places[at + 1] * height / scale;
    double x1 = places[at + 2] * width / scale;
    double y1 = places[at + 3] * height / scale;
    return new Box(x0, y0, Math.max(x0 + 1, x1), Math.max(y0 + 1, y1));
  }

  /** Of boxes over one another the surest, which come first. */
  private static List<Scored> distinct(List<Scored> seen) {
    List<Box> places = new ArrayList<>();
    List<Scored> kept = new ArrayList<>();
    for (Scored one : seen) {
      if (!overlaps(one.box(), places)) {
        places.add(one.box());
        kept.add(one);
      }
    }
    return kept;
  }

  /** Whether a box is of a face that others are of. */
  static boolean overlaps(Box one, List<Box> others) {
    return others.stream().anyMatch(other -> shared(other, one) > SAME);
  }

  private static double shared(Box a, Box b) {
    double both = a.overlap(b);
    return both / (a.area() + b.area() - both);
  }

  /** The picture so many times as large, at most 1; the caller releases the answer. */
  static Mat shrunk(Mat rgb, double scale) {
    Mat small = new Mat();
    Imgproc.resize(rgb, small, new Size(), scale, scale, Imgproc.INTER_AREA);
    return small;
  }

  /** The picture with a grey frame around it, so many pixels wide. */
  static Mat framed(Mat rgb, int rim) {
    Mat framed = new Mat();
    Core.copyMakeBorder(rgb, framed, rim, rim, rim, rim, Core.BORDER_CONSTANT, Scalar.all(127));
    return framed;
  }
}
