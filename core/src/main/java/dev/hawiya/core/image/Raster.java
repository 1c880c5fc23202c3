package dev.hawiya.core.image;

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
}
