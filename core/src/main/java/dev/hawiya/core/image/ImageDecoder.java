package dev.hawiya.core.image;

import java.util.List;

/** Turns uploaded bytes into upright rasters; sizes are checked before pixels are allocated. */
@FunctionalInterface
public interface ImageDecoder {
  /** How many pages of a file are read; further ones are left out. */
  int MOST_PAGES = 4;

  /**
   * Decodes a photo (JPEG, PNG, WebP) into one raster, a PDF or TIFF into one for each of its first
   * {@value #MOST_PAGES} pages, upright by their own orientation.
   *
   * @throws InputRejected for anything that is not a whole file within the limits; nothing else
   */
  List<Raster> decode(byte[] encoded) throws InputRejected;
}
