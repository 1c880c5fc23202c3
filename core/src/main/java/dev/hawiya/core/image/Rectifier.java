package dev.hawiya.core.image;

import dev.hawiya.core.geometry.Quad;

/** Cuts a document out of a photo and lays it flat. */
@FunctionalInterface
public interface Rectifier {
  /** A page of some size, with the same number of pixels a millimetre for every size. */
  Page rectify(Raster photo, Quad corners, PageSize size);

  /** A card of the size ID-1. */
  default Page rectify(Raster photo, Quad corners) {
    return rectify(photo, corners, PageSize.ID_1);
  }
}
