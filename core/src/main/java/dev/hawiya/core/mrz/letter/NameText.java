package dev.hawiya.core.mrz.letter;

/** Names as a zone prints them (ICAO 9303-3 section 4.6, truncated as in 9303-4 to -7). */
public final class NameText {
  private static final String SEPARATOR = "<<";

  private NameText() {}

  /**
   * One identifier: components separated by one filler. Spaces, hyphens and commas separate; other
   * punctuation is left out, D'ARTAGNAN is DARTAGNAN.
   *
   * @throws IllegalArgumentException where a letter cannot be written or a digit stands in a name
   */
  public static String identifier(String name) {
    String text =
        Transliteration.of(name)
            .replaceAll("[\\s,\\p{Pd}\u00A0<]+", "<")
            .replaceAll("[^A-Z0-9<]", "")
            .replaceAll("^<+|<+$", "");
    if (text.matches(".*[0-9].*")) {
      throw new IllegalArgumentException("a name has no digits in a machine-readable zone");
    }
    return text;
  }

  /**
   * The name field of a width, without the fillers at its end. What is too long is cut so that the
   * last place holds a letter, which says that something may be missing; of given names at least
   * one letter stays. A name of one part stands as the surname.
   */
  public static String field(String surname, String givenNames, int width) {
    String primary = identifier(surname);
    String secondary = identifier(givenNames);
    if (primary.isEmpty() || secondary.isEmpty()) {
      return cut(primary + secondary, width);
    }
    String whole = primary + SEPARATOR + secondary;
    if (whole.length() <= width) {
      return whole;
    }
    String kept = cut(primary, width - SEPARATOR.length() - 1);
    return kept + SEPARATOR + cut(secondary, width - kept.length() - SEPARATOR.length());
  }

  /**
   * At most so many characters of an identifier, the last a letter: where a filler would come last,
   * the component before gives up a letter to the one after.
   */
  public static String cut(String identifier, int width) {
    if (identifier.length() <= width) {
      return identifier;
    }
    String kept = identifier.substring(0, width);
    if (!kept.endsWith("<")) {
      return kept;
    }
    int end = width - 1;
    while (end > 1 && (kept.charAt(end - 1) == '<' || kept.charAt(end - 2) == '<')) {
      end--;
    }
    if (end <= 1) {
      return kept.substring(0, width - 1);
    }
    return kept.substring(0, end - 1) + kept.substring(end) + identifier.charAt(width);
  }
}
