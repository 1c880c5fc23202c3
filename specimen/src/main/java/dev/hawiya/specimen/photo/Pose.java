package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Where the camera stood: the photo's size in pixels and where the card's corners fall in it
 * (0..1).
 */
record Pose(int width, int height, Quad corners, Sheet sheet) {
  private static final double[] FORMATS = {4.0 / 3, 3.0 / 2, 16.0 / 9, 1};
  private static final double LEAST_MEGAPIXELS = 0.5;
  private static final double MOST_MEGAPIXELS = 3;

  static Pose any(Sheet sheet, Hardness hardness, RandomGenerator random) {
    List<Point> shape = project(sheet.aspect(), hardness, random);
    double format = FORMATS[random.nextInt(FORMATS.length)];
    double aspect = random.nextBoolean() ? format : 1 / format;
    double pixels = 1e6 * megapixels(random);
    double fill = hardness.leastFill() + (0.98 - hardness.leastFill()) * random.nextDouble();
    Quad placed = place(shape, aspect, fill, random);
    double width = Math.sqrt(pixels * aspect);
    double longest = side(placed, width, width / aspect);
    double grow = Math.max(1, hardness.leastCardPixels() * sheet.cards() / longest);
    double most = Math.sqrt(1e6 * MOST_MEGAPIXELS / pixels);
    if (grow > most) {
      placed = place(shape, aspect, Math.min(0.98, fill * grow / most), random);
      grow = most;
    }
    int w = (int) (width * grow);
    return new Pose(w, (int) (w / aspect), placed, sheet);
  }

  private static double megapixels(RandomGenerator random) {
    double ratio = MOST_MEGAPIXELS / LEAST_MEGAPIXELS;
    return LEAST_MEGAPIXELS * Math.pow(ratio, random.nextDouble());
  }

  /** Radians: a quarter turn and a little, or any angle at all. */
  private static double turn(Hardness hardness, RandomGenerator random) {
    if (hardness.happens(0.5, random)) {
      return 2 * Math.PI * random.nextDouble();
    }
    double little = Math.toRadians(hardness.upTo(14, random));
    return Math.PI / 2 * random.nextInt(4) + (random.nextBoolean() ? little : -little);
  }

  /** The card turned in its plane and tilted away, seen from a hand's breadth or two. */
  private static List<Point> project(double wide, Hardness hardness, RandomGenerator random) {
    double turn = turn(hardness, random);
    double tilt = Math.toRadians(hardness.upTo(32, random));
    double axis = 2 * Math.PI * random.nextDouble();
    double distance = 2.4 + 2 * random.nextDouble();
    return Quad.WHOLE.corners().stream()
        .map(
            corner -> {
              double x = (corner.x() - 0.5) * wide;
              double y = corner.y() - 0.5;
              double px = x * Math.cos(turn) - y * Math.sin(turn);
              double py = x * Math.sin(turn) + y * Math.cos(turn);
              double along = px * Math.cos(axis) + py * Math.sin(axis);
              double across = py * Math.cos(axis) - px * Math.sin(axis);
              double away = distance / (distance + across * Math.sin(tilt));
              double seen = across * Math.cos(tilt);
              return new Point(
                  away * (along * Math.cos(axis) - seen * Math.sin(axis)),
                  away * (along * Math.sin(axis) + seen * Math.cos(axis)));
            })
        .toList();
  }

  /** Scales to the wanted fill of the tighter direction and lays it anywhere inside the photo. */
  private static Quad place(List<Point> shape, double aspect, double fill, RandomGenerator random) {
    var box = quad(shape).bounds();
    double scale = fill * Math.min(1 / box.width(), 1 / (aspect * box.height()));
    double freeX = 1 - box.width() * scale;
    double freeY = 1 - box.height() * scale * aspect;
    double x = freeX * (0.5 + 0.7 * (random.nextDouble() - 0.5));
    double y = freeY * (0.5 + 0.7 * (random.nextDouble() - 0.5));
    return quad(
        shape.stream()
            .map(
                p ->
                    new Point(
                        x + (p.x() - box.x0()) * scale, y + (p.y() - box.y0()) * scale * aspect))
            .toList());
  }

  private static Quad quad(List<Point> p) {
    return new Quad(p.get(0), p.get(1), p.get(2), p.get(3));
  }

  private static double side(Quad quad, double width, double height) {
    double top = length(quad.topLeft(), quad.topRight(), width, height);
    double bottom = length(quad.bottomLeft(), quad.bottomRight(), width, height);
    return Math.min(top, bottom);
  }

  private static double length(Point a, Point b, double width, double height) {
    return Math.hypot((b.x() - a.x()) * width, (b.y() - a.y()) * height);
  }

  /** The sheet's upper side in pixels. */
  double sheetPixels() {
    return side(corners, width, height);
  }

  /** How many pixels a bank card's long side takes at this distance. */
  double cardPixels() {
    return sheetPixels() / sheet.cards();
  }
}
