package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Box;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/** Parts of a picture, in its pixels and within it. */
final class Windows {
  /** Room around halves, in shares of the longer side of what is cut. */
  private static final double ROOM = 0.06;

  private Windows() {}

  /**
   * @param part in 0..1 of the picture
   */
  static Rect inside(Box part, Mat picture) {
    double w = picture.cols();
    double h = picture.rows();
    return pixels(new Box(part.x0() * w, part.y0() * h, part.x1() * w, part.y1() * h), 0, picture);
  }

  /**
   * What bounds two cards, cut across its longer side, in windows that overlap a little.
   *
   * @param bounds in pixels of the picture
   */
  static List<Rect> halves(Box b, Mat picture) {
    double room = ROOM * Math.max(b.width(), b.height());
    boolean tall = b.height() > b.width();
    double x = tall ? b.x1() : b.centreX();
    double y = tall ? b.centreY() : b.y1();
    Box first = new Box(b.x0(), b.y0(), x, y);
    Box second = new Box(tall ? b.x0() : x, tall ? y : b.y0(), b.x1(), b.y1());
    return List.of(pixels(first, room, picture), pixels(second, room, picture));
  }

  private static Rect pixels(Box box, double room, Mat picture) {
    int x0 = (int) Math.max(0, Math.min(box.x0() - room, picture.cols() - 1));
    int y0 = (int) Math.max(0, Math.min(box.y0() - room, picture.rows() - 1));
    int x1 = (int) Math.max(x0 + 1, Math.min(box.x1() + room, picture.cols()));
    int y1 = (int) Math.max(y0 + 1, Math.min(box.y1() + room, picture.rows()));
    return new Rect(x0, y0, x1 - x0, y1 - y0);
  }
}
