package dev.hawiya.lab.rival;

import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzSyntax;
import dev.hawiya.core.mrz.layout.CharacterKind;
import dev.hawiya.core.mrz.letter.LookAlikes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets characters that cannot stand in their place become what they look like, as every reader of
 * zones over a general recogniser does: 0 in a state's code is O.
 */
final class LookAlikeText {
  private LookAlikeText() {}

  /** The lines with such characters replaced; as they are where their lengths are of no format. */
  static List<String> of(List<String> lines) {
    Optional<MrzFormat> format = lines.isEmpty() ? Optional.empty() : MrzFormat.of(lines);
    return format.map(f -> of(f, lines)).orElse(lines);
  }

  private static List<String> of(MrzFormat format, List<String> lines) {
    List<String> placed = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      StringBuilder text = new StringBuilder(lines.get(line));
      for (int column = 0; column < text.length(); column++) {
        CharacterKind kind = MrzSyntax.allowed(format, line, column);
        text.setCharAt(column, fitting(text.charAt(column), kind));
      }
      placed.add(text.toString());
    }
    return placed;
  }

  private static char fitting(char seen, CharacterKind kind) {
    return kind.holds(seen)
        ? seen
        : LookAlikes.of(seen).stream().filter(kind::holds).findFirst().orElse(seen);
  }
}
