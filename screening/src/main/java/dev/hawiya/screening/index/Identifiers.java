package dev.hawiya.screening.index;

import dev.hawiya.core.text.Digits;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Numbers of documents as they are compared: letters and digits only, in one alphabet of digits.
 */
public final class Identifiers {
  /** Shorter numbers name nobody. */
  private static final int SHORTEST = 4;

  /** Longer ones are no numbers but texts; addresses of coins have a hundred letters. */
  private static final int LONGEST = 128;

  private Identifiers() {}

  /** The number without what people write between its digits; empty where that can be none. */
  public static String folded(String number) {
    StringBuilder folded = new StringBuilder(number.length());
    Digits.toWestern(number)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    boolean none = folded.length() < SHORTEST || folded.length() > LONGEST;
    return none ? "" : folded.toString();
  }

  /** Every number that becomes this one when two of its characters change places. */
  public static Set<String> swapped(String folded) {
    Set<String> swapped = new LinkedHashSet<>();
    for (int i = 0; i < folded.length(); i++) {
      for (int j = i + 1; j < folded.length(); j++) {
        StringBuilder other = new StringBuilder(folded);
        other.setCharAt(i, folded.charAt(j));
        other.setCharAt(j, folded.charAt(i));
        swapped.add(other.toString());
      }
    }
    swapped.remove(folded);
    return swapped;
  }
}
