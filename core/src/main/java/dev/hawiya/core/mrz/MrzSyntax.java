package dev.hawiya.core.mrz;

import dev.hawiya.core.mrz.layout.CharacterKind;

/** What a place of a format may hold: a soft prior for whoever decodes a line. */
public final class MrzSyntax {
  private MrzSyntax() {}

  /**
   * The kind of character at a place.
   *
   * @param line from 0
   * @param column from 0
   * @throws IllegalArgumentException where the format has no such place
   */
  public static CharacterKind allowed(MrzFormat format, int line, int column) {
    return format.layout().at(line, column).kind();
  }
}
