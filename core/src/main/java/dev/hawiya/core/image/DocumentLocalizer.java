package dev.hawiya.core.image;

import java.util.Optional;

/** Finds a document on clutter, at any angle. */
public interface DocumentLocalizer {
  /** The document in the photo; empty where none is seen. */
  Optional<Localization> localize(Raster photo);
}
