package dev.hawiya.lab.picture;

import java.util.Map;
import java.util.TreeMap;

/** How often pictures of one kind were taken for another. */
public final class Confusion {
  /** What no type is. */
  public static final String OTHER = "other";

  /** From this confidence on people stop looking. */
  private static final double SURE = 0.9;

  private final Map<String, Map<String, Integer>> seen = new TreeMap<>();
  private int all;
  private int right;
  private int surelyWrong;
  private int surelyImagined;

  /**
   * Counts a picture.
   *
   * @param truth what it shows: type and side, or {@link #OTHER}
   * @param taken what it was taken for, in the same words
   */
  void add(String truth, String taken, double confidence) {
    seen.computeIfAbsent(truth, t -> new TreeMap<>()).merge(taken, 1, Integer::sum);
    all++;
    boolean same = truth.equals(taken);
    right += same ? 1 : 0;
    boolean surely = !same && !taken.equals(OTHER) && confidence >= SURE;
    surelyWrong += surely ? 1 : 0;
    surelyImagined += surely && truth.equals(OTHER) ? 1 : 0;
  }

  Map<String, Map<String, Integer>> seen() {
    return seen;
  }

  int all() {
    return all;
  }

  int right() {
    return right;
  }

  /** Pictures taken for a type they are not, with a confidence of 0.9 or more. */
  int surelyWrong() {
    return surelyWrong;
  }

  /** Of these, pictures that show nothing known. */
  int surelyImagined() {
    return surelyImagined;
  }
}
