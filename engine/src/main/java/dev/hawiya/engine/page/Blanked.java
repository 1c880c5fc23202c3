package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** A photo in which the places of documents are painted over with grey. */
final class Blanked {
  private static final Scalar GREY = new Scalar(128, 128, 128);
  private static final Scalar BLACK = new Scalar(0);

  /** A place is painted over a little beyond its corners, so that no edge of the card is left. */
  private static final double GROWN = 1.05;

  /** The same where edges are looked for: those of the paint are none. */
  private static final double GROWN_MORE = 1.15;

  /** Longer side in pixels of a copy that is good for one look: twice the network's input. */
  private static final int SMALL_SIDE = 448;

  /** Difference of neighbouring samples from which there is an edge. */
  private static final double EDGE = 32;

  private static final Size NEIGHBOURS = new Size(3, 3);

  /** Room around edges, in shares of the picture's longer side. */
  private static final double ROOM = 0.04;

  /** The share of another document that may lie within one that was found. */
  private static final double SHARED = 0.2;

  private final Raster photo;
  private final List<Quad> taken;

  Blanked(Raster photo, List<Quad> taken) {
    this.photo = photo;
    this.taken = taken;
  }

  /** The whole photo; the caller releases it. */
  Mat whole() {
    return painted(OpenCv.matrix(photo), GROWN, GREY);
  }

  /** A small copy, of single pixels: far cheaper than a shrunk one; the caller releases it. */
  Mat thumbnail() {
    int step = (int) Math.ceil(Math.max(photo.width(), photo.height()) / (double) SMALL_SIDE);
    int width = (photo.width() + step - 1) / step;
    int height = (photo.height() + step - 1) / step;
    byte[] small = new byte[width * height * 3];
    int to = 0;
    for (int y = 0; y < photo.height(); y += step) {
      for (int x = 0; x < photo.width(); x += step) {
        System.arraycopy(photo.rgb(), (y * photo.width() + x) * 3, small, to, 3);
        to += 3;
      }
    }
    return painted(OpenCv.matrix(new Raster(width, height, small)), GROWN, GREY);
  }

  /** Whether a document lies beside those that were found. */
  boolean isElsewhere(Localization found) {
    Box box = found.corners().bounds();
    return taken.stream().noneMatch(t -> t.bounds().overlap(box) > SHARED * box.area());
  }

  /** What of a thumbnail has edges beside the places, in 0..1; of no area where nothing has. */
  Box rest(Mat thumbnail) {
    Mat edges = new Mat();
    Mat kernel = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, NEIGHBOURS);
    try {
      Imgproc.cvtColor(thumbnail, edges, Imgproc.COLOR_RGB2GRAY);
      Imgproc.medianBlur(edges, edges, 3);
      Imgproc.morphologyEx(edges, edges, Imgproc.MORPH_GRADIENT, kernel);
      Imgproc.threshold(edges, edges, EDGE, 255, Imgproc.THRESH_BINARY);
      Rect box = Imgproc.boundingRect(painted(edges, GROWN_MORE, BLACK));
      double longer = ROOM * Math.max(edges.cols(), edges.rows());
      double w = edges.cols();
      double h = edges.rows();
      return box.width == 0
          ? new Box(0, 0, 0, 0)
          : new Box(box.x / w, box.y / h, (box.x + box.width) / w, (box.y + box.height) / h)
              .grown(longer / w, longer / h);
    } finally {
      edges.release();
      kernel.release();
    }
  }

  private Mat painted(Mat picture, double growth, Scalar colour) {
    for (Quad quad : taken) {
      MatOfPoint outline = new MatOfPoint(outline(quad, growth, picture));
      Imgproc.fillConvexPoly(picture, outline, colour);
      outline.release();
    }
    return picture;
  }

  private static org.opencv.core.Point[] outline(Quad quad, double growth, Mat picture) {
    Box box = quad.bounds();
    return quad.corners().stream()
        .map(p -> grown(p, growth, box))
        .map(p -> new org.opencv.core.Point(p.x() * picture.cols(), p.y() * picture.rows()))
        .toArray(org.opencv.core.Point[]::new);
  }

  private static Point grown(Point p, double growth, Box box) {
    return new Point(
        box.centreX() + growth * (p.x() - box.centreX()),
        box.centreY() + growth * (p.y() - box.centreY()));
  }
}
