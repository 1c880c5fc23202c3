package dev.hawiya.screening.spelling;

import java.util.ArrayList;
import java.util.List;

/** Whether one typing mistake makes one word of another. */
public final class OneLetter {
  /** One letter of shorter words is too much of them. */
  private static final int SHORTEST = 4;

  private OneLetter() {}

  /** Whether a letter is another one, missing, or has changed places with its neighbour. */
  public static boolean apart(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    int more = longer.length() - shorter.length();
    if (shorter.length() < SHORTEST || more > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter.length() && shorter.charAt(head) == longer.charAt(head)) {
      head++;
    }
    String left = shorter.substring(head);
    String right = longer.substring(head);
    return more == 1
        ? left.equals(right.substring(1))
        : left.isEmpty() || left.substring(1).equals(right.substring(1)) || swapped(left, right);
  }

  /**
   * The text without each of its letters: two texts that are one letter apart share one of these,
   * or one of them is the other.
   *
   * @param from the first letter that may be left out
   */
  public static List<String> shortened(String text, int from) {
    List<String> shorter = new ArrayList<>();
    for (int i = from; i < text.length(); i++) {
      shorter.add(text.substring(0, i) + text.substring(i + 1));
    }
    return shorter;
  }

  private static boolean swapped(String left, String right) {
    return left.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }
}
