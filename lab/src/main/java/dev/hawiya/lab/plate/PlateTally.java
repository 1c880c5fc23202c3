package dev.hawiya.lab.plate;

import dev.hawiya.lab.speed.Durations;
import java.util.Map;
import java.util.TreeMap;

/** Counts pictures with a plate by their kind, and those without. */
final class PlateTally {
  private final Map<String, PlateCounts> shown = new TreeMap<>();
  private final Durations recognitions = new Durations();
  private int without;
  private int imagined;
  private int invented;

  void add(PlateSight sight) {
    if (sight.expected().isEmpty()) {
      without++;
      imagined += sight.plates() > 0 ? 1 : 0;
      invented += sight.read().isEmpty() ? 0 : 1;
    } else {
      shown.computeIfAbsent(sight.kind(), kind -> new PlateCounts()).add(sight);
    }
  }

  /** Nanoseconds that one plate took, cut out and read once. */
  void recognised(long nanoseconds) {
    recognitions.add(nanoseconds);
  }

  Durations recognitions() {
    return recognitions;
  }

  Map<String, PlateCounts> shown() {
    return shown;
  }

  /** Pictures without a plate. */
  int without() {
    return without;
  }

  /** Of these, how many were said to show one. */
  int imagined() {
    return imagined;
  }

  /** Of these, how many were given a number. */
  int invented() {
    return invented;
  }
}
