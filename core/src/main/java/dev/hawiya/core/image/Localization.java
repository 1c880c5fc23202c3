package dev.hawiya.core.image;

import dev.hawiya.core.geometry.Quad;
import java.util.Map;
import java.util.Optional;

/**
 * Where a document lies in a photo and what it looks like.
 *
 * @param corners of the document in its own reading order, 0..1 of the photo
 * @param appearance probability of each layout ("EGY-NID/front"), as judged by looks alone
 * @param score the detector's own certainty of the corners, 0..1
 */
public record Localization(Quad corners, Map<String, Double> appearance, double score) {
  /** A localiser's name for what is no card. */
  private static final String NOTHING = "NONE";

  /** The layout that it is likelier than not by its looks alone; empty where there is none. */
  public Optional<String> layout() {
    return appearance.entrySet().stream()
        .filter(e -> !e.getKey().equals(NOTHING) && e.getValue() >= 0.5)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
