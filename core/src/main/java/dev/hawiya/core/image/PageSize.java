package dev.hawiya.core.image;

/** The size of a document's page in millimetres. */
public record PageSize(double width, double height) {
  /** A card: ISO/IEC 7810, 5.1. */
  public static final PageSize ID_1 = new PageSize(85.60, 53.98);

  public PageSize {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("a page has a width and a height");
    }
  }
}
