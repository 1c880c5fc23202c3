package dev.hawiya.core.mrz.layout;

/** What one place of a machine-readable zone may hold (ICAO 9303-3 section 4.3). */
public enum CharacterKind {
  /** A-Z and the filler: codes and names. */
  LETTERS("ABCDEFGHIJKLMNOPQRSTUVWXYZ<"),
  /** 0-9 and the filler: dates and check digits. */
  DIGITS("0123456789<"),
  /** A-Z, 0-9 and the filler: numbers and optional data. */
  ANY("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"),
  /** M, F, the filler, and X, which some states print although only the filler is specified. */
  SEX("MFX<");

  private final String characters;

  CharacterKind(String characters) {
    this.characters = characters;
  }

  /** All characters of this kind. */
  public String characters() {
    return characters;
  }

  public boolean holds(char character) {
    return characters.indexOf(character) >= 0;
  }
}
