package dev.hawiya.core.reading.visual;

import java.text.Normalizer;
import java.util.Locale;

/** Latin names as both zones can be compared in: capitals without marks, spaces and hyphens. */
final class LatinLetters {
  private LatinLetters() {}

  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z]", "");
  }

  /** The same with the zone's two letters for one with a mark (Ä is AE) as print may be read. */
  static String withoutMarks(String name) {
    return of(name).replaceAll("([AOU])E", "$1").replace("AA", "A");
  }
}
