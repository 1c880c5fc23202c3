package dev.hawiya.lab.mrz;

import java.util.EnumMap;
import java.util.Map;

/** What is counted over zones of one kind in one position. Not thread-safe. */
final class ZoneCounts {
  private final Map<ZoneOutcome, Integer> outcomes = new EnumMap<>(ZoneOutcome.class);
  private int zones;
  private int wrongButPassing;
  private int failing;
  private int exactAndPassing;

  void add(ZoneReading reading) {
    zones++;
    outcomes.merge(reading.outcome(), 1, Integer::sum);
    wrongButPassing += reading.wrongButPassing() ? 1 : 0;
    failing += reading.text().fails() ? 1 : 0;
    exactAndPassing += reading.outcome() == ZoneOutcome.EXACT && reading.text().passes() ? 1 : 0;
  }

  void addAll(ZoneCounts other) {
    zones += other.zones;
    other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
    wrongButPassing += other.wrongButPassing;
    failing += other.failing;
    exactAndPassing += other.exactAndPassing;
  }

  int zones() {
    return zones;
  }

  int count(ZoneOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Misread, and yet no check says so. */
  int wrongButPassing() {
    return wrongButPassing;
  }

  /** With a check that fails, whatever was read. */
  int failing() {
    return failing;
  }

  int exactAndPassing() {
    return exactAndPassing;
  }
}
