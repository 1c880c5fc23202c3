package dev.hawiya.core.image;

import dev.hawiya.core.geometry.Box;

/**
 * An upright picture of 8-bit RGB samples, rows from the top, three bytes a pixel. The array is
 * shared, not copied: nobody writes to it after the raster is made.
 */
public record Raster(int width, int height, byte[] rgb) {
  public Raster {
    if (width < 1 || height < 1 || rgb.length != width * height * 3) {
      throw new IllegalArgumentException(
          "a raster of " + width + " x " + height + " does not have " + rgb.length + " bytes");
    }
  }

  /**
   * How bright a pixel is, 0..255, as ITU-R BT.601 weighs the colours.
   *
   * @param pixel its index, row by row
   */
  public float brightness(int pixel) {
    int at = 3 * pixel;
    return 0.299f * (rgb[at] & 0xFF)
        + 0.587f * (rgb[at + 1] & 0xFF)
        + 0.114f * (rgb[at + 2] & 0xFF);
  }

  /** A copy of the pixels in a box, 0..1; at least one of them. */
  public Raster part(Box box) {
    Box inside = box.grown(0, 0);
    int left = Math.min((int) Math.round(inside.x0() * width), width - 1);
    int top = Math.min((int) Math.round(inside.y0() * height), height - 1);
    int columns = Math.max(1, (int) Math.round(inside.x1() * width) - left);
    int rows = Math.max(1, (int) Math.round(inside.y1() * height) - top);
    byte[] pixels = new byte[columns * rows * 3];
    for (int row = 0; row < rows; row++) {
      int from = 3 * ((top + row) * width + left);
      System.arraycopy(rgb, from, pixels, 3 * row * columns, 3 * columns);
    }
    return new Raster(columns, rows, pixels);
  }
}
