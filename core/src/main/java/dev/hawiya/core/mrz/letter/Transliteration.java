package dev.hawiya.core.mrz.letter;

import dev.hawiya.core.mrz.table.MrzTable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Latin letters in A-Z as ICAO 9303-3 section 6, table A, recommends: Ä AE, Þ TH, ß SS. */
final class Transliteration {
  private static final Map<String, String> LATIN =
      MrzTable.rows("latin").stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.get("character"), r -> r.get("mrz")));

  private Transliteration() {}

  /**
   * A text in capitals A-Z; what is no letter or digit stays as it is.
   *
   * @throws IllegalArgumentException where a letter is of another script or no recommendation
   *     exists
   */
  static String of(String text) {
    String capitals = Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    StringBuilder written = new StringBuilder();
    capitals.codePoints().forEach(c -> written.append(letter(Character.toString(c))));
    return written.toString();
  }

  private static String letter(String character) {
    String listed = LATIN.get(character);
    if (listed != null) {
      return listed;
    }
    int codePoint = character.codePointAt(0);
    if (codePoint < 128 || !Character.isLetterOrDigit(codePoint)) {
      return character;
    }
    // Letters with several marks (Vietnamese) are not in the table: their base letter is.
    String base = Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    if (base.matches("[A-Z]+")) {
      return base;
    }
    throw new IllegalArgumentException("a letter that ICAO 9303-3 table A does not have");
  }
}
