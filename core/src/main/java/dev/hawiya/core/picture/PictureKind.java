package dev.hawiya.core.picture;

import dev.hawiya.core.reading.Classification;
import java.util.List;

/**
 * What a picture shows.
 *
 * @param shown a document, a plate, {@link #SELFIE}, or unknown
 * @param evidence for it; of an unknown picture what was seen of a document nevertheless
 */
public record PictureKind(Classification shown, List<Evidence> evidence) {
  /** A person's face and no document. */
  public static final String SELFIE = "SELFIE";

  public PictureKind {
    evidence = List.copyOf(evidence);
  }
}
