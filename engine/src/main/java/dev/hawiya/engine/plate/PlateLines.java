package dev.hawiya.engine.plate;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.plate.PlateRecognizer;
import dev.hawiya.core.plate.SeenCharacters;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.ModelCard;
import dev.hawiya.engine.model.Network;
import dev.hawiya.engine.text.CtcAlignment;
import dev.hawiya.engine.text.CtcBeam;
import dev.hawiya.engine.text.LineSamples;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Reads plates with the network {@code line-recognizer/plates}, each laid flat first. */
public final class PlateLines implements PlateRecognizer {
  private static final int NARROWEST = 64;
  private static final int WIDEST = 320;

  private final Network network;
  private final CtcBeam beam;
  private final CtcAlignment alignment;
  private final int rows;
  private final double widthRows;

  public PlateLines(Network network) {
    ModelCard card = network.card();
    String vocabulary = card.text("vocabulary");
    this.network = network;
    this.beam = new CtcBeam(vocabulary, card.text("kinds.PLATE"));
    this.alignment = new CtcAlignment(vocabulary);
    this.rows = (int) card.number("input.height");
    this.widthRows = card.number("input.width_height");
  }

  @Override
  public List<SeenCharacters> read(Raster photo, Quad place) {
    Mat flat = flat(photo, pixels(place, photo));
    try {
      byte[] pixels = new byte[flat.cols() * rows];
      flat.get(0, 0, pixels);
      Network.Output logits =
          network.run(LineSamples.normalised(pixels), 1, 1, rows, flat.cols()).get("logits");
      return told(logits);
    } finally {
      flat.release();
    }
  }

  private List<SeenCharacters> told(Network.Output logits) {
    int steps = (int) logits.shape()[1];
    List<SeenCharacters> all = new ArrayList<>();
    for (TextAlternative seen : beam.search(logits.values(), steps)) {
      List<Double> middles = alignment.middles(logits.values(), steps, seen.text());
      all.add(new SeenCharacters(seen.text(), seen.score(), middles));
    }
    return all;
  }

  /** The brightest channel of a place, upright, as high as the network wants it. */
  private Mat flat(Raster photo, List<org.opencv.core.Point> corners) {
    double wide = Math.max(side(corners, 0, 1), side(corners, 3, 2));
    double high = Math.max(1, Math.max(side(corners, 0, 3), side(corners, 1, 2)));
    int width = (int) Math.round(Math.max(NARROWEST, Math.min(WIDEST, wide * widthRows / high)));
    Rect bounds = bounds(corners, photo);
    double shrink = Math.min(1, 2.0 * rows / high);
    Mat part = OpenCv.matrix(photo.part(box(bounds, photo)));
    Mat small = new Mat();
    Mat laid = new Mat();
    try {
      Imgproc.resize(part, small, new Size(), shrink, shrink, Imgproc.INTER_AREA);
      warp(small, laid, moved(corners, bounds, small), new Size(2.0 * width, 2.0 * rows));
      Imgproc.resize(laid, laid, new Size(width, rows), 0, 0, Imgproc.INTER_AREA);
      return LineSamples.brightest(laid);
    } finally {
      List.of(part, small, laid).forEach(Mat::release);
    }
  }

  private static void warp(Mat from, Mat to, MatOfPoint2f corners, Size size) {
    MatOfPoint2f target =
        new MatOfPoint2f(
            new org.opencv.core.Point(-0.5, -0.5),
            new org.opencv.core.Point(size.width - 0.5, -0.5),
            new org.opencv.core.Point(size.width - 0.5, size.height - 0.5),
            new org.opencv.core.Point(-0.5, size.height - 0.5));
    Mat way = Imgproc.getPerspectiveTransform(corners, target);
    try {
      Imgproc.warpPerspective(from, to, way, size, Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
    } finally {
      List.of(corners, target, way).forEach(Mat::release);
    }
  }

  private static List<org.opencv.core.Point> pixels(Quad place, Raster photo) {
    return place.corners().stream()
        .map((Point p) -> new org.opencv.core.Point(p.x() * photo.width(), p.y() * photo.height()))
        .toList();
  }

  private static double side(List<org.opencv.core.Point> corners, int from, int to) {
    return Math.hypot(
        corners.get(from).x - corners.get(to).x, corners.get(from).y - corners.get(to).y);
  }

  /** The part of the photo that a place lies in; at least one pixel of it. */
  private static Rect bounds(List<org.opencv.core.Point> corners, Raster photo) {
    double x0 = corners.stream().mapToDouble(p -> p.x).min().orElse(0);
    double y0 = corners.stream().mapToDouble(p -> p.y).min().orElse(0);
    double x1 = corners.stream().mapToDouble(p -> p.x).max().orElse(0);
    double y1 = corners.stream().mapToDouble(p -> p.y).max().orElse(0);
    int left = (int) Math.max(0, Math.min(x0 - 2, photo.width() - 1.0));
    int top = (int) Math.max(0, Math.min(y0 - 2, photo.height() - 1.0));
    int right = (int) Math.min(photo.width(), Math.max(left + 1.0, x1 + 2));
    int bottom = (int) Math.min(photo.height(), Math.max(top + 1.0, y1 + 2));
    return new Rect(left, top, right - left, bottom - top);
  }

  private static Box box(Rect r, Raster photo) {
    double w = photo.width();
    double h = photo.height();
    return new Box(r.x / w, r.y / h, (r.x + r.width) / w, (r.y + r.height) / h);
  }

  private static MatOfPoint2f moved(List<org.opencv.core.Point> corners, Rect bounds, Mat small) {
    double sx = (double) small.cols() / bounds.width;
    double sy = (double) small.rows() / bounds.height;
    return new MatOfPoint2f(
        corners.stream()
            .map(
                p ->
                    new org.opencv.core.Point(
                        (p.x - bounds.x) * sx - 0.5, (p.y - bounds.y) * sy - 0.5))
            .toArray(org.opencv.core.Point[]::new));
  }
}
