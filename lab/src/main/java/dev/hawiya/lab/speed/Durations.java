package dev.hawiya.lab.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations of the same thing, measured many times. */
public final class Durations {
  private final List<Long> nanoseconds = new ArrayList<>();

  public void add(long duration) {
    nanoseconds.add(duration);
  }

  void clear() {
    nanoseconds.clear();
  }

  int count() {
    return nanoseconds.size();
  }

  /** The value that a share (0..1) of all does not exceed, in milliseconds; 0 without any. */
  public double milliseconds(double share) {
    List<Long> sorted = nanoseconds.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return 0;
    }
    int at = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, at)) / 1e6;
  }

  /** The sum of all, in milliseconds. */
  double total() {
    return nanoseconds.stream().mapToLong(Long::longValue).sum() / 1e6;
  }

  public String median() {
    return text(milliseconds(0.5));
  }

  public String p90() {
    return text(milliseconds(0.9));
  }

  String p95() {
    return text(milliseconds(0.95));
  }

  private static String text(double milliseconds) {
    return String.format(Locale.ROOT, "%.1f", milliseconds);
  }
}
