package dev.hawiya.engine.plate;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.plate.FoundPlate;
import dev.hawiya.engine.model.ModelCard;
import dev.hawiya.engine.model.Network;
import dev.hawiya.engine.model.Tensors;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/** Looks at parts of a photo with the network {@code plate-detector/streets}. */
final class PlateLook {
  /** What is seen under this score is never of use. */
  private static final double LEAST = 0.2;

  /** Width of plates that the network was shown most and marks best, in its pixels. */
  private static final double BEST = 110;

  private static final Scalar GREY = new Scalar(127, 127, 127);

  private final Network network;
  private final int width;
  private final int height;
  private final int stride;
  private final double unit;

  PlateLook(Network network) {
    ModelCard card = network.card();
    float[] shape = card.numbers("input.shape");
    this.network = network;
    this.height = (int) shape[2];
    this.width = (int) shape[3];
    this.stride = (int) card.number("stride");
    this.unit = card.number("unit");
  }

  /**
   * The plates of a window, in pixels of the photo, in no order.
   *
   * @param share of the network's view that the window takes up at most
   */
  List<FoundPlate> at(Mat photo, Rect window, double share) {
    double scale = share * Math.min((double) width / window.width, (double) height / window.height);
    double x = window.x + window.width / 2.0;
    double y = window.y + window.height / 2.0;
    return seen(photo, window, new View(x - width / scale / 2, y - height / scale / 2, scale));
  }

  /** The plates near another, which is shown as wide as the network sees plates best. */
  List<FoundPlate> near(Mat photo, FoundPlate plate) {
    Box bounds = plate.corners().bounds();
    double scale = BEST / Math.max(8, bounds.width());
    double left = bounds.centreX() - width / scale / 2;
    double top = bounds.centreY() - height / scale / 2;
    int x0 = (int) Math.max(0, Math.floor(left));
    int y0 = (int) Math.max(0, Math.floor(top));
    int x1 = (int) Math.min(photo.cols(), Math.ceil(left + width / scale));
    int y1 = (int) Math.min(photo.rows(), Math.ceil(top + height / scale));
    return x1 <= x0 || y1 <= y0
        ? List.of()
        : seen(photo, new Rect(x0, y0, x1 - x0, y1 - y0), new View(left, top, scale));
  }

  /** A part of the photo as the network's view shows it, on grey. */
  private List<FoundPlate> seen(Mat photo, Rect window, View view) {
    int left = (int) Math.max(0, Math.round((window.x - view.left()) * view.scale()));
    int top = (int) Math.max(0, Math.round((window.y - view.top()) * view.scale()));
    int columns = (int) Math.max(1, Math.round(window.width * view.scale()));
    int rows = (int) Math.max(1, Math.round(window.height * view.scale()));
    Rect place = new Rect(left, top, Math.min(columns, width - left), Math.min(rows, height - top));
    Mat canvas = new Mat(height, width, photo.type(), GREY);
    Mat inner = canvas.submat(place);
    Mat part = photo.submat(window);
    try {
      int filter = view.scale() < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
      Imgproc.resize(part, inner, place.size(), 0, 0, filter);
      return seen(
          network.run(Tensors.planes(canvas, network.card()), 1, 3, height, width).get("plates"),
          view);
    } finally {
      List.of(part, inner, canvas).forEach(Mat::release);
    }
  }

  /** How the network's view lies in the photo. */
  private record View(double left, double top, double scale) {
    Point inPhoto(double x, double y) {
      return new Point(x / scale + left, y / scale + top);
    }
  }

  /** Every cell that is a peak among its neighbours. */
  private List<FoundPlate> seen(Network.Output output, View view) {
    int rows = (int) output.shape()[2];
    int columns = (int) output.shape()[3];
    float[] values = output.values();
    List<FoundPlate> seen = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      if (values[i] >= LEAST && isPeak(values, i, rows, columns)) {
        seen.add(new FoundPlate(corners(values, i, rows * columns, view, columns), values[i]));
      }
    }
    return seen;
  }

  private static boolean isPeak(float[] heat, int cell, int rows, int columns) {
    int y = cell / columns;
    int x = cell % columns;
    for (int j = Math.max(0, y - 1); j <= Math.min(rows - 1, y + 1); j++) {
      for (int i = Math.max(0, x - 1); i <= Math.min(columns - 1, x + 1); i++) {
        if (heat[j * columns + i] > heat[cell]) {
          return false;
        }
      }
    }
    return true;
  }

  private Quad corners(float[] values, int cell, int plane, View view, int columns) {
    double x = (cell % columns + 0.5) * stride;
    double y = (cell / columns + 0.5) * stride;
    Point[] points = new Point[4];
    for (int i = 0; i < points.length; i++) {
      double dx = values[(1 + 2 * i) * plane + cell] * unit;
      double dy = values[(2 + 2 * i) * plane + cell] * unit;
      points[i] = view.inPhoto(x + dx, y + dy);
    }
    return new Quad(points[0], points[1], points[2], points[3]);
  }
}
