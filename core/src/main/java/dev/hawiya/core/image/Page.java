package dev.hawiya.core.image;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;

/** A document's side, upright and rectified, with the way back to the photo it was taken from. */
public record Page(Raster raster, Homography toPhoto) {
  /** A place on the page as an outline in the photo. */
  public Quad inPhoto(Box box) {
    return Quad.of(box).map(toPhoto);
  }
}
