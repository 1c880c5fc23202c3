package dev.hawiya.lab.plate;

import dev.hawiya.core.text.EditDistance;
import dev.hawiya.lab.speed.Durations;

/** What came of the pictures of one kind that show a plate. */
final class PlateCounts {
  /** From this confidence on people stop looking. */
  private static final double SURE = 0.9;

  private final Durations durations = new Durations();
  private int pictures;
  private int found;
  private int exact;
  private int unread;
  private int surelyWrong;
  private int characters;
  private int wrongCharacters;

  /** One picture's clearest plate beside the truth. */
  void add(PlateSight sight) {
    pictures++;
    durations.add(sight.nanoseconds());
    found += sight.plates() > 0 ? 1 : 0;
    unread += sight.read().isEmpty() ? 1 : 0;
    exact += sight.exact() ? 1 : 0;
    surelyWrong += sight.wrong() && sight.confidence() >= SURE ? 1 : 0;
    characters += sight.expected().length();
    wrongCharacters += EditDistance.between(sight.expected(), sight.read());
  }

  int pictures() {
    return pictures;
  }

  int found() {
    return found;
  }

  int exact() {
    return exact;
  }

  int unread() {
    return unread;
  }

  int misread() {
    return pictures - exact - unread;
  }

  int surelyWrong() {
    return surelyWrong;
  }

  /** The share of the true characters that need no edit, 0..1. */
  double characters() {
    return characters == 0 ? 0 : 1 - (double) wrongCharacters / characters;
  }

  Durations durations() {
    return durations;
  }
}
