package dev.hawiya.core.image;

import dev.hawiya.core.geometry.Quad;

/** Cuts a document out of a photo and lays it flat. */
public interface Rectifier {
  Page rectify(Raster photo, Quad corners);
}
