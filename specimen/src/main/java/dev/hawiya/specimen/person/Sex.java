package dev.hawiya.specimen.person;

/** The sex told by the 13th digit of the national number: odd for men, even for women. */
public enum Sex {
  MALE("M"),
  FEMALE("F");

  private final String letter;

  Sex(String letter) {
    this.letter = letter;
  }

  /** {@code M} or {@code F}, as a reading reports it. */
  public String letter() {
    return letter;
  }
}
