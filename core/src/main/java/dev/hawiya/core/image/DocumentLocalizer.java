package dev.hawiya.core.image;

import dev.hawiya.core.geometry.Quad;
import java.util.List;
import java.util.Optional;

/** Finds documents on clutter, at any angle. */
@FunctionalInterface
public interface DocumentLocalizer {
  /** The document in the photo; empty where none is seen. */
  default Optional<Localization> localize(Raster photo) {
    return localize(photo, List.of());
  }

  /**
   * Another document beside those already found; empty where none is plainly seen.
   *
   * @param taken where documents were found, 0..1 of the photo; none for the first document
   */
  Optional<Localization> localize(Raster photo, List<Quad> taken);
}
