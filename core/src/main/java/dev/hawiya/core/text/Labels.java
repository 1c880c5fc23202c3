package dev.hawiya.core.text;

import java.util.List;

/** Printed words that name a line, told from what the line says. */
public final class Labels {
  /** Share of wrong characters up to which the beginning of a line still counts as a label. */
  private static final double TOLERANCE = 0.35;

  private Labels() {}

  /**
   * How little the beginning of a text differs from the nearest label: 0 is equal, 1 is nothing.
   */
  public static double distance(String text, List<String> labels) {
    return labels.stream().mapToDouble(l -> nearest(text, l).distance()).min().orElse(1);
  }

  /** Whether a text begins with one of the labels, misread characters allowed. */
  public static boolean present(String text, List<String> labels) {
    return distance(text, labels) <= TOLERANCE;
  }

  /** The text without a label at its beginning. */
  public static String strip(String text, List<String> labels) {
    String rest = text;
    double best = TOLERANCE;
    for (String label : labels) {
      Cut cut = nearest(text, label);
      if (cut.distance() <= best) {
        best = cut.distance();
        rest = text.substring(cut.end());
      }
    }
    return rest.strip();
  }

  /** The beginning of a text that is most like a label; ends between words or before a digit. */
  private static Cut nearest(String text, String label) {
    String wanted = ArabicSpelling.key(label);
    Cut best = new Cut(0, 1);
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || isBreak(text, end)) {
        String key = ArabicSpelling.key(text.substring(0, end));
        double distance = EditDistance.share(key, wanted);
        best = distance < best.distance() ? new Cut(end, distance) : best;
      }
    }
    return best;
  }

  private static boolean isBreak(String text, int at) {
    char next = text.charAt(at);
    return next == ' '
        || next == ':'
        || Digits.isDigit(next) != Digits.isDigit(text.charAt(at - 1));
  }

  private record Cut(int end, double distance) {}
}
