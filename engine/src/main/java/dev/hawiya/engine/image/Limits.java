package dev.hawiya.engine.image;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import dev.hawiya.core.liveness.Frame;

/**
 * What is accepted before a pixel is allocated.
 *
 * @param maxBytes of the file
 * @param maxSide pixels of either side
 * @param maxPixels of the whole picture, and of all pages of a file together
 * @param minSide pixels of either side; nothing can be read in less
 */
public record Limits(int maxBytes, int maxSide, long maxPixels, int minSide) {
  public static final Limits DEFAULT = new Limits(15 * 1024 * 1024, 6000, 25_000_000, 32);

  /** A face may be cut out of a picture, and be much smaller than text that can be read. */
  public static final Limits FACE =
      new Limits(DEFAULT.maxBytes, DEFAULT.maxSide, DEFAULT.maxPixels, 16);

  /** A frame of a burst, before it is looked at as any face is. */
  public static final Limits FRAME =
      new Limits(Frame.LARGEST, DEFAULT.maxSide, DEFAULT.maxPixels, DEFAULT.minSide);

  private static final int KILOBYTE = 1024;
  private static final int MEGABYTE = 1024 * KILOBYTE;

  /** Refuses a file that is too large to be looked into. */
  public void requireBytes(long bytes) throws InputRejected {
    if (bytes > maxBytes) {
      throw new InputRejected(
          Reason.TOO_MANY_BYTES,
          "the file of %d KB is larger than %s: send a smaller photo"
              .formatted((bytes + KILOBYTE - 1) / KILOBYTE, most()));
    }
  }

  /** Refuses a picture of a size that cannot be read. */
  public void requireSize(long width, long height) throws InputRejected {
    String size = "the picture is " + width + " x " + height + " pixels: ";
    if (width < minSide || height < minSide) {
      throw new InputRejected(
          Reason.TOO_SMALL, size + "send one of at least " + minSide + " pixels a side");
    }
    if (width > maxSide || height > maxSide || width * height > maxPixels) {
      throw new InputRejected(
          Reason.TOO_LARGE,
          size
              + "send at most "
              + maxSide
              + " a side and "
              + maxPixels / 1_000_000
              + " megapixels");
    }
  }

  private String most() {
    return maxBytes < MEGABYTE ? maxBytes / KILOBYTE + " KB" : maxBytes / MEGABYTE + " MB";
  }
}
