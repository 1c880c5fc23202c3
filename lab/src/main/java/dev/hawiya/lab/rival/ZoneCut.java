package dev.hawiya.lab.rival;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.SeenLine;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.engine.image.OpenCv;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Cuts a zone and its lines out of a photo, at the size that other recognisers like best. */
public final class ZoneCut {
  /** Height of capitals in pixels: Tesseract reads 30 to 33 best (its own documentation). */
  public static final int CAPITALS = 30;

  /** Height of a line's picture in pixels: what recognisers of the PP-OCR family are fed. */
  public static final int LINE = 48;

  /** Lines stand 6.35 mm apart, capitals are 2.4 mm high (ICAO 9303-3, 4.1). */
  private static final double PITCH = 6.35 / 2.4;

  private static final int LINE_ROOM = (LINE - CAPITALS) / 2;

  private final Raster photo;

  private ZoneCut(Raster photo) {
    this.photo = photo;
  }

  static RivalView of(Raster photo, Optional<SeenMrz> seen) {
    ZoneCut cut = new ZoneCut(photo);
    return seen.map(cut::view).orElseGet(() -> new RivalView(photo, photo, List.of()));
  }

  private RivalView view(SeenMrz seen) {
    double capitals = 1 + (seen.lines().size() - 1) * PITCH;
    Raster zone = cut(seen.place(), (int) Math.round(CAPITALS * capitals), CAPITALS);
    List<Raster> lines =
        seen.lines().stream().map(SeenLine::place).map(p -> cut(p, CAPITALS, LINE_ROOM)).toList();
    return new RivalView(photo, zone, lines);
  }

  /**
   * Lays an outline flat.
   *
   * @param height of what it bounds, in pixels of the cut
   * @param room around it, in pixels of the cut
   */
  private Raster cut(Quad place, int height, int room) {
    double scale = height / tall(place);
    int width = (int) Math.max(height, Math.round(length(place) * scale));
    int finer = (int) Math.max(1, Math.ceil(1 / scale));
    Mat source = OpenCv.matrix(photo);
    MatOfPoint2f from = points(place);
    MatOfPoint2f to = points(width * finer, height * finer, room * finer);
    Mat mapping = Imgproc.getPerspectiveTransform(from, to);
    Mat large = new Mat();
    Mat flat = new Mat();
    try {
      Size size = new Size((width + 2.0 * room) * finer, (height + 2.0 * room) * finer);
      int edge = Core.BORDER_REPLICATE;
      Imgproc.warpPerspective(source, large, mapping, size, Imgproc.INTER_CUBIC, edge);
      Size end = new Size(width + 2.0 * room, height + 2.0 * room);
      Imgproc.resize(large, flat, end, 0, 0, Imgproc.INTER_AREA);
      return OpenCv.raster(flat);
    } finally {
      List.of(source, from, to, mapping, large, flat).forEach(Mat::release);
    }
  }

  private MatOfPoint2f points(Quad place) {
    return new MatOfPoint2f(
        place.corners().stream()
            .map(
                p ->
                    new org.opencv.core.Point(
                        p.x() * photo.width() - 0.5, p.y() * photo.height() - 0.5))
            .toArray(org.opencv.core.Point[]::new));
  }

  private static MatOfPoint2f points(int width, int height, int room) {
    double near = room - 0.5;
    return new MatOfPoint2f(
        new org.opencv.core.Point(near, near),
        new org.opencv.core.Point(near + width, near),
        new org.opencv.core.Point(near + width, near + height),
        new org.opencv.core.Point(near, near + height));
  }

  private double tall(Quad place) {
    return (distance(place.topLeft(), place.bottomLeft())
            + distance(place.topRight(), place.bottomRight()))
        / 2;
  }

  private double length(Quad place) {
    return (distance(place.topLeft(), place.topRight())
            + distance(place.bottomLeft(), place.bottomRight()))
        / 2;
  }

  private double distance(Point a, Point b) {
    double x = (a.x() - b.x()) * photo.width();
    double y = (a.y() - b.y()) * photo.height();
    return Math.max(0.5, Math.hypot(x, y));
  }
}
