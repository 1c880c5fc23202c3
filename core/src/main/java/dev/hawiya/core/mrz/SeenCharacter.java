package dev.hawiya.core.mrz;

import java.util.List;

/**
 * One character as recognised.
 *
 * @param character A-Z, 0-9 or the filler
 * @param score posterior probability of it, 0..1
 * @param others what else it may be, best first; all scores together are at most 1
 */
public record SeenCharacter(char character, double score, List<Alternative> others) {
  /** Another reading of the same place with its posterior probability, 0..1. */
  public record Alternative(char character, double score) {}

  public SeenCharacter {
    others = List.copyOf(others);
  }

  /** The score of another reading, 0 where the recogniser did not name it. */
  public double scoreOf(char other) {
    return others.stream()
        .filter(o -> o.character() == other)
        .mapToDouble(Alternative::score)
        .findFirst()
        .orElse(0);
  }
}
