package dev.hawiya.lab.accuracy;

import dev.hawiya.core.text.EditDistance;
import java.util.EnumMap;
import java.util.Map;

/** Counts the outcomes of one field over a corpus. */
final class FieldTally {
  /** From this confidence on, callers take a value without asking; a misread one does harm. */
  static final double TRUSTED = 0.9;

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private int trustedMisreads;
  private int edits;
  private int characters;

  void add(String expected, String read, double confidence, Outcome outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
    if (outcome == Outcome.MISREAD && confidence >= TRUSTED) {
      trustedMisreads++;
    }
    if (outcome != Outcome.NOT_READ) {
      String want = Comparison.plain(expected);
      edits += EditDistance.between(want, Comparison.plain(read));
      characters += want.length();
    }
  }

  void addAll(FieldTally other) {
    other.outcomes.forEach((outcome, n) -> outcomes.merge(outcome, n, Integer::sum));
    trustedMisreads += other.trustedMisreads;
    edits += other.edits;
    characters += other.characters;
  }

  int count() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** How many are at least as good as an outcome: exact ones are right without spaces as well. */
  int atLeast(Outcome outcome) {
    int sum = 0;
    for (Outcome each : Outcome.values()) {
      sum += each.compareTo(outcome) <= 0 ? count(each) : 0;
    }
    return sum;
  }

  int trustedMisreads() {
    return trustedMisreads;
  }

  /** Character error rate over the values that were read at all; 0 where none was. */
  double characterErrorRate() {
    return characters == 0 ? 0 : (double) edits / characters;
  }
}
