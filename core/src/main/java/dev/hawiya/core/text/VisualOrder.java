package dev.hawiya.core.text;

import java.util.Arrays;

/**
 * Turns what stands in a line's picture from left to right into logical (reading) order and back.
 * In a line with Arabic letters everything is reversed except runs that are written left to right:
 * digits, Latin words, and dates and house numbers joined by a separator («٢٠٣٠/٠٨/٠٦»); brackets
 * are mirrored. A line without a right-to-left letter is already in logical order. A subset of the
 * Unicode bidirectional algorithm (UAX #9) for one line in a right-to-left paragraph, except that
 * «-» between two digits keeps their order, as registers print it.
 */
public final class VisualOrder {
  private static final String JOINS = "/-.,:٫٬";
  private static final String MIRRORED = "()[]{}<>«»";
  private static final String MIRRORS = ")(][}{><»«";

  private VisualOrder() {}

  /** Logical order of the characters seen from left to right. */
  public static String toLogical(String visual) {
    return swapped(visual);
  }

  /** The characters from left to right, as a line in logical order is printed. */
  public static String toVisual(String logical) {
    return swapped(logical);
  }

  /**
   * Which character of a text in logical order stands where: the index of each, from left to right.
   */
  public static int[] order(String logical) {
    int[] order = new int[logical.length()];
    if (!isRightToLeft(logical)) {
      Arrays.setAll(order, i -> i);
      return order;
    }
    int place = order.length;
    for (int start = 0; start < order.length; ) {
      int end = endOfRun(logical, start);
      place -= end - start;
      for (int i = start; i < end; i++) {
        order[place + i - start] = i;
      }
      start = end;
    }
    return order;
  }

  /** Whether a line is set from right to left: one letter of Arabic script is enough. */
  public static boolean isRightToLeft(String text) {
    return text.chars().anyMatch(c -> isRightToLeft((char) c));
  }

  /** Both ways are the same: runs swap places, and each keeps its own order. */
  private static String swapped(String text) {
    boolean mirrors = isRightToLeft(text);
    StringBuilder swapped = new StringBuilder(text.length());
    for (int i : order(text)) {
      swapped.append(mirrors ? mirrored(text.charAt(i)) : text.charAt(i));
    }
    return swapped.toString();
  }

  private static int endOfRun(String text, int start) {
    int end = start + 1;
    if (!isLeftToRight(text.charAt(start))) {
      return end;
    }
    while (end < text.length() && (isLeftToRight(text.charAt(end)) || joins(text, end))) {
      end++;
    }
    if (end + 1 < text.length() && text.charAt(end) == ' ' && holdsLatin(text, start, end)) {
      int word = isLeftToRight(text.charAt(end + 1)) ? endOfRun(text, end + 1) : end;
      return holdsLatin(text, end, word) ? word : end;
    }
    return end;
  }

  private static boolean holdsLatin(String text, int start, int end) {
    return text.substring(start, end).chars().anyMatch(c -> isLatin((char) c));
  }

  private static boolean joins(String text, int i) {
    if (i + 1 >= text.length()) {
      return false;
    }
    return JOINS.indexOf(text.charAt(i)) >= 0
        && isLeftToRight(text.charAt(i - 1))
        && isLeftToRight(text.charAt(i + 1));
  }

  private static String mirrored(char c) {
    int i = MIRRORED.indexOf(c);
    return String.valueOf(i < 0 ? c : MIRRORS.charAt(i));
  }

  private static boolean isLeftToRight(char c) {
    return Digits.isDigit(c) || isLatin(c);
  }

  private static boolean isLatin(char c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        && Character.isLetter(c);
  }

  private static boolean isRightToLeft(char c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
