package dev.hawiya.specimen;

import dev.hawiya.specimen.photo.Subject;
import java.awt.image.BufferedImage;

/**
 * Draws the documents of one kind and one seed. Whatever is asked for depends on nothing but seed,
 * side and index, and is the same every time.
 */
interface Artist {
  /** One side with square corners, filling the picture. */
  BufferedImage page(Side side, int index);

  /** The same side as it is held before a camera. */
  Subject subject(Side side, int index);

  Contents contents(Side side, int index);
}
