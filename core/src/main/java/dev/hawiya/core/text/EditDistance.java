package dev.hawiya.core.text;

/** How many characters must be changed, added or dropped to turn one text into another. */
public final class EditDistance {
  private EditDistance() {}

  /** The Levenshtein distance in characters. */
  public static int between(String a, String b) {
    return within(a, b, Math.max(a.length(), b.length()));
  }

  /**
   * The Levenshtein distance where it is small: most pairs of words are told apart by their first
   * letters.
   *
   * @param most the largest distance of interest
   * @return the distance, or any number above {@code most} where it is larger
   */
  public static int within(String a, String b, int most) {
    int[] previous = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
      int[] spare = previous;
      previous = row;
      row = spare;
    }
    return previous[b.length()];
  }

  /** The distance as a share of the longer text, 0 (equal) to 1. */
  public static double share(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 0 : (double) between(a, b) / longer;
  }
}
