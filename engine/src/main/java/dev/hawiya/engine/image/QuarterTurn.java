package dev.hawiya.engine.image;

import dev.hawiya.core.geometry.Point;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/**
 * A picture turned by quarters, and the way back.
 *
 * @param code of OpenCV's rotation
 * @param radians that the picture as it is has been turned by, as seen in the turned one
 */
public record QuarterTurn(int code, double radians) {
  /** To the right, to the left and upside down. */
  public static final List<QuarterTurn> ALL =
      List.of(
          new QuarterTurn(Core.ROTATE_90_CLOCKWISE, -Math.PI / 2),
          new QuarterTurn(Core.ROTATE_90_COUNTERCLOCKWISE, Math.PI / 2),
          new QuarterTurn(Core.ROTATE_180, Math.PI));

  /** The turned picture; the caller releases it. */
  public Mat of(Mat picture) {
    Mat turned = new Mat();
    Core.rotate(picture, turned, code);
    return turned;
  }

  /**
   * A place in the turned picture, in pixels of the picture as it is.
   *
   * @param picture as it is
   */
  public Point back(Point p, Mat picture) {
    return switch (code) {
      case Core.ROTATE_90_CLOCKWISE -> new Point(p.y(), picture.rows() - p.x());
      case Core.ROTATE_90_COUNTERCLOCKWISE -> new Point(picture.cols() - p.y(), p.x());
      default -> new Point(picture.cols() - p.x(), picture.rows() - p.y());
    };
  }
}
