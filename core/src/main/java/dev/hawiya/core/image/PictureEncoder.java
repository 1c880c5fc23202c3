package dev.hawiya.core.image;

/** Writes a raster as a JPEG file for people to look at. */
@FunctionalInterface
public interface PictureEncoder {
  byte[] jpeg(Raster raster);
}
