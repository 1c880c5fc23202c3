package dev.hawiya.lab.rival;

import dev.hawiya.core.text.EditDistance;
import dev.hawiya.lab.mrz.ZoneOutcome;
import dev.hawiya.lab.mrz.ZoneText;
import dev.hawiya.lab.mrz.ZoneTruth;
import dev.hawiya.lab.speed.Durations;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is counted for one recogniser over all pictures. Not thread-safe. */
final class RivalTally {
  private final Map<ZoneOutcome, Integer> outcomes = new EnumMap<>(ZoneOutcome.class);
  private final Durations durations = new Durations();
  private int pictures;
  private int exactAsTheyCome;
  private int wrongButPassing;
  private int characters;
  private int wrongCharacters;

  /** A picture that it was shown; the time is in nanoseconds. */
  void add(ZoneTruth truth, ZoneText text, long duration) {
    durations.add(duration);
    count(truth, text);
  }

  /** A picture without anything to show: no zone was located in it. */
  void addNotShown(ZoneTruth truth) {
    count(truth, ZoneText.NONE);
  }

  private void count(ZoneTruth truth, ZoneText text) {
    pictures++;
    ZoneOutcome outcome = ZoneOutcome.of(truth.lines(), text.lines());
    outcomes.merge(outcome, 1, Integer::sum);
    exactAsTheyCome += truth.lines().equals(text.raw()) ? 1 : 0;
    wrongButPassing += outcome == ZoneOutcome.MISREAD && text.passes() ? 1 : 0;
    String printed = String.join("", truth.lines());
    characters += printed.length();
    wrongCharacters += wrong(printed, text.raw());
  }

  private static int wrong(String printed, List<String> raw) {
    return Math.min(printed.length(), EditDistance.between(printed, String.join("", raw)));
  }

  int pictures() {
    return pictures;
  }

  int count(ZoneOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Right before fillers are counted and characters repaired. */
  int exactAsTheyCome() {
    return exactAsTheyCome;
  }

  int wrongButPassing() {
    return wrongButPassing;
  }

  /** Changes that make its characters the printed ones, 0..1; a zone not read is wrong all over. */
  double characterErrorRate() {
    return characters == 0 ? 0 : (double) wrongCharacters / characters;
  }

  Durations durations() {
    return durations;
  }
}
