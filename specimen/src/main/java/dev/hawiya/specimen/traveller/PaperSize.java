package dev.hawiya.specimen.traveller;

/**
 * The formats of ICAO Doc 9303 parts 4 to 7, in millimetres.
 *
 * @see <a href="https://www.icao.int/publications/pages/publication.aspx?docnum=9303">Doc 9303</a>
 */
public enum PaperSize {
  TD3(125, 88),
  TD1(85.60, 53.98),
  TD2(105, 74),
  MRV_A(120, 80),
  MRV_B(105, 74);

  private final double width;
  private final double height;

  PaperSize(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public boolean visa() {
    return this == MRV_A || this == MRV_B;
  }
}
