package dev.hawiya.specimen.pakistan;

import java.awt.geom.Rectangle2D;

/**
 * Where labels and values of the older card stand. No such card has been measured, so that there
 * are three layouts, each with the portrait at either side.
 */
enum OldLayout {
  /** The label at the right of its value. */
  ROWS,
  /** The label over its value. */
  STACKED,
  /** Two columns of labels over values. */
  COLUMNS;

  private static final double GUTTER = 24;

  /** A place for a label and one for its value; both end at the right. */
  record Slot(Rectangle2D label, Rectangle2D value) {}

  static OldLayout of(Look look) {
    return values()[look.layout() % values().length];
  }

  /**
   * The place of a field.
   *
   * @param at which of {@code count} fields, in printing order
   * @param page what all share
   */
  Slot slot(int at, int count, Rectangle2D page) {
    return switch (this) {
      case ROWS -> beside(band(at, count, page), 0.27);
      case STACKED -> stacked(at, count, page);
      case COLUMNS -> {
        int rows = (count + 1) / 2;
        double width = (page.getWidth() - GUTTER) / 2;
        boolean right = at < rows;
        Rectangle2D column =
            new Rectangle2D.Double(
                page.getX() + (right ? width + GUTTER : 0), page.getY(), width, page.getHeight());
        yield over(band(at % rows, rows, column));
      }
    };
  }

  /** The last two but one share a row. */
  private static Slot stacked(int at, int count, Rectangle2D page) {
    int rows = count - 1;
    if (at < count - 3) {
      return over(band(at, rows, page));
    }
    if (at == count - 1) {
      return over(band(rows - 1, rows, page));
    }
    Rectangle2D row = band(rows - 2, rows, page);
    double width = (row.getWidth() - GUTTER) / 2;
    double x = row.getX() + (at == count - 3 ? width + GUTTER : 0);
    return over(new Rectangle2D.Double(x, row.getY(), width, row.getHeight()));
  }

  private static Rectangle2D band(int at, int count, Rectangle2D page) {
    double height = page.getHeight() / count;
    return new Rectangle2D.Double(page.getX(), page.getY() + at * height, page.getWidth(), height);
  }

  /**
   * @param share of the width that is the label's
   */
  static Slot beside(Rectangle2D band, double share) {
    double label = band.getWidth() * share;
    return new Slot(
        new Rectangle2D.Double(band.getMaxX() - label, band.getY(), label, band.getHeight()),
        new Rectangle2D.Double(
            band.getX(), band.getY(), band.getWidth() - label - GUTTER / 2, band.getHeight()));
  }

  static Slot over(Rectangle2D band) {
    double label = band.getHeight() * 0.4;
    return new Slot(
        new Rectangle2D.Double(band.getX(), band.getY(), band.getWidth(), label),
        new Rectangle2D.Double(
            band.getX(), band.getY() + label, band.getWidth(), band.getHeight() - label));
  }
}
