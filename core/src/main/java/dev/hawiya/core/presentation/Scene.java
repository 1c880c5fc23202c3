package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.JpegHistory;
import java.util.List;
import java.util.function.Predicate;

/**
 * A photo with a card found in it, cut up once for all checks.
 *
 * @param corners of the card in the photo, 0..1
 * @param toPhoto from the page to the photo
 * @param blocks of the card that are neither burnt out nor black
 * @param side what is known of its print
 */
record Scene(
    CardView view, Quad corners, Homography toPhoto, List<Blocks.Block> blocks, PrintedSide side) {
  private static final double BLACK = 15;
  private static final double BURNT = 232;

  Scene {
    blocks = blocks.stream().filter(b -> b.bright() > BLACK && b.bright() < BURNT).toList();
  }

  List<Blocks.Block> blocks(Predicate<Point> where) {
    return blocks.stream().filter(block -> where.test(block.at())).toList();
  }

  /** Whether a place on the card holds neither the portrait nor a text. */
  boolean isGround(Point at) {
    return side.portrait().filter(box -> holds(box, at)).isEmpty()
        && side.texts().stream().noneMatch(box -> holds(box, at));
  }

  static boolean holds(Box box, Point at) {
    return at.x() > box.x0() && at.x() < box.x1() && at.y() > box.y0() && at.y() < box.y1();
  }

  /** A box less a share of its width and height on each side. */
  static Box inner(Box box, double across, double down) {
    return new Box(
        box.x0() + across * box.width(),
        box.y0() + down * box.height(),
        box.x1() - across * box.width(),
        box.y1() - down * box.height());
  }

  static JpegHistory history(List<Blocks.Block> blocks) {
    return new JpegHistory(blocks.stream().map(Blocks.Block::waves).toList());
  }

  /** The noise that a share of blocks stays under. */
  static double noise(List<Blocks.Block> blocks, double share) {
    double[] sorted = blocks.stream().mapToDouble(Blocks.Block::noise).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }
}
