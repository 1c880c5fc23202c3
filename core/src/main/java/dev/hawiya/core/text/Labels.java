package dev.hawiya.core.text;

import java.util.List;

/** Printed words with which a line begins, told from what the line says. */
public final class Labels {
  /** Share of wrong characters up to which the beginning of a line still counts as a label. */
  private static final double TOLERANCE = 0.35;

  private Labels() {}

  /**
   * How little the beginning of a text differs from the nearest label: 0 is equal, 1 is nothing.
   */
  public static double distance(String text, List<String> labels) {
    return labels.stream()
        .mapToDouble(l -> Wording.of(l).beginning(text).distance())
        .min()
        .orElse(1);
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
      Wording.Beginning cut = Wording.of(label).beginning(text);
      if (cut.distance() <= best) {
        best = cut.distance();
        rest = text.substring(cut.end());
      }
    }
    return rest.strip();
  }
}
