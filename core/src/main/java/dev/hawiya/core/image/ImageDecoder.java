package dev.hawiya.core.image;

/** Turns uploaded bytes into an upright raster; the size is checked before pixels are allocated. */
public interface ImageDecoder {
  /**
   * Decodes a JPEG, PNG or WebP file and sets it upright by its EXIF orientation.
   *
   * @throws InputRejected for anything that is not a whole picture within the limits; nothing else
   */
  Raster decode(byte[] encoded) throws InputRejected;
}
