package dev.hawiya.core.face;

import dev.hawiya.core.image.Raster;

/** Turns a face into numbers that are near for pictures of one person. */
public interface FaceEmbedder {
  /** Side of an aligned face in pixels. */
  int CHIP = 112;

  /**
   * The face set upright and to one size.
   *
   * @return {@value CHIP} × {@value CHIP} pixels, eyes and mouth at fixed places
   */
  Raster align(Raster picture, Face face);

  /** The embedding of an aligned face. */
  Embedding embed(Raster chip);
}
