package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.SeenCharacter;
import dev.hawiya.core.mrz.SeenCharacter.Alternative;
import dev.hawiya.core.mrz.SeenLine;
import dev.hawiya.core.mrz.SeenMrz;
import java.util.ArrayList;
import java.util.List;

/** A zone as a recogniser would have seen it: every character surely, some not. */
final class Seen {
  static final double SURE = 0.999;

  private final List<List<SeenCharacter>> lines = new ArrayList<>();

  private Seen(List<String> text) {
    for (String line : text) {
      lines.add(
          new ArrayList<>(
              line.chars().mapToObj(c -> new SeenCharacter((char) c, SURE, List.of())).toList()));
    }
  }

  static Seen of(String... text) {
    return new Seen(List.of(text));
  }

  static Seen of(List<String> text) {
    return new Seen(text);
  }

  /** Another character seen surely; line and place count from 1. */
  Seen surely(int line, int place, char seen) {
    return seen(line, place, new SeenCharacter(seen, SURE, List.of()));
  }

  /** A character in doubt, and what else it may be. */
  Seen doubtfully(int line, int place, char seen, double score, Alternative... others) {
    return seen(line, place, new SeenCharacter(seen, score, List.of(others)));
  }

  private Seen seen(int line, int place, SeenCharacter character) {
    lines.get(line - 1).set(place - 1, character);
    return this;
  }

  static Alternative or(char character, double score) {
    return new Alternative(character, score);
  }

  SeenMrz mrz() {
    List<SeenLine> seen = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      seen.add(
          new SeenLine(Quad.of(new Box(0.1, 0.8 + i * 0.05, 0.9, 0.84 + i * 0.05)), lines.get(i)));
    }
    List<String> text = seen.stream().map(SeenLine::text).toList();
    return new SeenMrz(
        Quad.of(new Box(0.1, 0.8, 0.9, 0.95)), MrzFormat.of(text).orElse(MrzFormat.TD3), seen, 0.9);
  }
}
