package dev.hawiya.specimen.photo;

/** The format of what is photographed: millimetres, corners rounded by {@code radius}. */
public record Sheet(double width, double height, double radius) {
  /** The size of bank cards (ISO/IEC 7810). */
  public static final Sheet ID_1 = new Sheet(85.60, 53.98, 3.18);

  double aspect() {
    return width / height;
  }

  /** How many times as wide as a bank card; a photo of a larger sheet is taken from further off. */
  double cards() {
    return width / ID_1.width;
  }
}
