package dev.hawiya.screening.spelling;

/**
 * Whether two words may be alike at all: a glance at their consonants, before they are compared.
 */
public final class SharedSounds {
  private SharedSounds() {}

  /** Whether at least half of the longer one's consonants stand in the other, in that order. */
  public static boolean enough(String left, String right) {
    int longer = Math.max(left.length(), right.length());
    return 2 * common(left, right) >= longer - 1;
  }

  /** Whether no more than one consonant of either is not in the other, in that order. */
  public static boolean nearly(String left, String right) {
    int longer = Math.max(left.length(), right.length());
    return Math.abs(left.length() - right.length()) <= 1 && common(left, right) >= longer - 1;
  }

  /** The length of the longest row of letters that both have in order. */
  private static int common(String left, String right) {
    int[] lengths = new int[right.length() + 1];
    for (int i = 0; i < left.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= right.length(); j++) {
        int above = lengths[j];
        lengths[j] =
            left.charAt(i) == right.charAt(j - 1)
                ? diagonal + 1
                : Math.max(lengths[j], lengths[j - 1]);
        diagonal = above;
      }
    }
    return lengths[right.length()];
  }
}
