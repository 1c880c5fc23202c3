package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.OutlineFinder;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfInt;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds cards by their edges: what edges of brightness or of colour enclose, of four straight sides
 * in about a card's proportion. For cards that no network has seen; a table has none, a sheet of
 * paper or a screen is one of them.
 */
public final class EdgeOutlines implements OutlineFinder {
  /** Longer side in pixels of the copy that is looked at. */
  private static final int SIDE = 560;

  /** Differences from which there is an edge: plain ones first, then fainter ones. */
  private static final double[] EDGES = {90, 45, 22};

  private static final Size NEIGHBOURS = new Size(5, 5);

  /** How many outlines are worth a look. */
  private static final int MOST = 2;

  /** Outlines whose corners lie nearer than this, in shares of the photo, are one. */
  private static final double SAME = 0.05;

  @Override
  public List<Quad> outlines(Raster photo) {
    Mat rgb = OpenCv.matrix(photo);
    Mat small = new Mat();
    List<Mat> planes = new ArrayList<>();
    try {
      double scale = Math.min(1, SIDE / (double) Math.max(photo.width(), photo.height()));
      Size size = new Size(Math.max(1, photo.width() * scale), Math.max(1, photo.height() * scale));
      Imgproc.resize(rgb, small, size, 0, 0, Imgproc.INTER_AREA);
      Imgproc.medianBlur(small, small, 5);
      Imgproc.cvtColor(small, small, Imgproc.COLOR_RGB2Lab);
      Core.split(small, planes);
      List<EdgeQuad> found = new ArrayList<>();
      planes.forEach(plane -> found.addAll(enclosed(plane)));
      return distinct(found, small.cols(), small.rows());
    } finally {
      rgb.release();
      small.release();
      planes.forEach(Mat::release);
    }
  }

  /** What the edges of one plane enclose. */
  private static List<EdgeQuad> enclosed(Mat plane) {
    List<EdgeQuad> found = new ArrayList<>();
    for (double edge : EDGES) {
      Mat edges = new Mat();
      Mat kernel = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, NEIGHBOURS);
      List<MatOfPoint> contours = new ArrayList<>();
      Mat tree = new Mat();
      try {
        Imgproc.Canny(plane, edges, edge / 2, edge, 3, true);
        Imgproc.morphologyEx(edges, edges, Imgproc.MORPH_CLOSE, kernel);
        Imgproc.findContours(edges, contours, tree, Imgproc.RETR_LIST, Imgproc.CHAIN_APPROX_NONE);
        contours.forEach(c -> hull(c).flatMap(h -> EdgeQuad.of(h, plane)).ifPresent(found::add));
      } finally {
        List.of(edges, kernel, tree).forEach(Mat::release);
        contours.forEach(Mat::release);
      }
    }
    return found;
  }

  private static Optional<List<Point>> hull(MatOfPoint contour) {
    if (contour.rows() < EdgeQuad.SHORTEST) {
      return Optional.empty();
    }
    MatOfInt hull = new MatOfInt();
    try {
      Imgproc.convexHull(contour, hull);
      org.opencv.core.Point[] points = contour.toArray();
      List<Point> corners = new ArrayList<>();
      for (int i : hull.toArray()) {
        corners.add(new Point(points[i].x + 0.5, points[i].y + 0.5));
      }
      return Optional.of(corners);
    } finally {
      hull.release();
    }
  }

  private static List<Quad> distinct(List<EdgeQuad> found, int width, int height) {
    List<Quad> kept = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingDouble((EdgeQuad quad) -> -quad.merit()))
        .map(quad -> quad.within(width, height))
        .forEach(
            quad -> {
              if (kept.size() < MOST && kept.stream().noneMatch(k -> same(k, quad))) {
                kept.add(quad);
              }
            });
    return List.copyOf(kept);
  }

  private static boolean same(Quad a, Quad b) {
    return a.apart(b) <= SAME || a.apart(b.turnedHalf()) <= SAME;
  }
}
