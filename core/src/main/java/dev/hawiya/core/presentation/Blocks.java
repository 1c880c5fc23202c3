package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.JpegHistory;
import java.util.ArrayList;
import java.util.List;

/** A card's photo in blocks of eight by eight, as JPEG cuts them. */
final class Blocks {
  static final int SIDE = JpegHistory.SIDE;

  private Blocks() {}

  /**
   * One block.
   *
   * @param at its middle on the card, 0..1
   * @param noise standard deviation of noise in grey levels, were it white (Immerkaer 1996); edges
   *     of drawings count as noise too
   * @param bright mean brightness 0..255
   * @param waves its coefficients, for {@link JpegHistory}
   */
  record Block(Point at, double noise, double bright, float[] waves) {}

  /** Every block that lies on the card, clear of its edges. */
  static List<Block> of(CardView card) {
    Plane luma = card.luma();
    List<Block> blocks = new ArrayList<>();
    for (int y = card.firstRow(SIDE); y + SIDE < luma.height(); y += SIDE) {
      for (int x = card.firstColumn(SIDE); x + SIDE < luma.width(); x += SIDE) {
        Point at = card.onCard(luma, x + SIDE / 2.0, y + SIDE / 2.0);
        if (CardView.inside(at)) {
          blocks.add(block(luma, at, x, y));
        }
      }
    }
    return blocks;
  }

  private static Block block(Plane luma, Point at, int left, int top) {
    float[] levels = new float[SIDE * SIDE];
    double sum = 0;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = luma.at(left + i % SIDE, top + i / SIDE);
      sum += levels[i];
    }
    float[] waves = JpegHistory.coefficients(levels);
    return new Block(at, noise(luma, left, top), sum / levels.length, waves);
  }

  /** From the inner six by six pixels, so that nothing is taken across the edges of blocks. */
  private static double noise(Plane p, int left, int top) {
    double sum = 0;
    for (int y = top + 1; y < top + SIDE - 1; y++) {
      for (int x = left + 1; x < left + SIDE - 1; x++) {
        float corners =
            p.at(x - 1, y - 1) + p.at(x + 1, y - 1) + p.at(x - 1, y + 1) + p.at(x + 1, y + 1);
        float sides = p.at(x - 1, y) + p.at(x + 1, y) + p.at(x, y - 1) + p.at(x, y + 1);
        sum += Math.abs(corners - 2 * sides + 4 * p.at(x, y));
      }
    }
    return Math.sqrt(Math.PI / 2) / 6 * sum / 36;
  }
}
