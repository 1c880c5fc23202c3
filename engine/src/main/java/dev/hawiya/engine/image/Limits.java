package dev.hawiya.engine.image;

/**
 * What is accepted before a pixel is allocated.
 *
 * @param maxBytes of the file
 * @param maxSide pixels of either side
 * @param maxPixels of the whole picture
 * @param minSide pixels of either side; no text can be read in less
 */
public record Limits(int maxBytes, int maxSide, long maxPixels, int minSide) {
  public static final Limits DEFAULT = new Limits(15 * 1024 * 1024, 6000, 25_000_000, 64);
}
