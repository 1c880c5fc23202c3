package dev.hawiya.specimen.plate;

/**
 * A kind of plate.
 *
 * <p>Sizes of Egypt's are those of public descriptions; Pakistan's are 12 by 6 inches.
 */
public enum PlateForm {
  /** Egypt since 2008: a coloured strip over digits at the left and letters at the right. */
  EGYPT_CAR(350, 170, true, false),
  /** The same on a motorcycle: letters over digits. */
  EGYPT_MOTORCYCLE(200, 180, true, true),
  PAKISTAN_ONE_ROW(305, 102, false, false),
  PAKISTAN_TWO_ROWS(305, 152, false, true);

  private final int width;
  private final int height;
  private final boolean egyptian;
  private final boolean twoRows;

  PlateForm(int width, int height, boolean egyptian, boolean twoRows) {
    this.width = width;
    this.height = height;
    this.egyptian = egyptian;
    this.twoRows = twoRows;
  }

  /** In millimetres. */
  public int width() {
    return width;
  }

  /** In millimetres. */
  public int height() {
    return height;
  }

  public boolean egyptian() {
    return egyptian;
  }

  public boolean twoRows() {
    return twoRows;
  }
}
