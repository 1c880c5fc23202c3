package dev.hawiya.screening.name;

/** What a word does in a name, and so how much it says. */
public enum NamePart {
  WORD(1.0),
  /** A word of a company's name that is known to stand for others. */
  TERM(1.0),
  /** One letter that stands for a word. */
  INITIAL(0.35),
  /** One letter that stands for itself, in a company's name. */
  LETTER(0.35),
  NUMBER(1.5),
  /** A company's legal form. */
  FORM(0.12),
  /** "Father of", "mother of". */
  KUNYA(0.4),
  /** "Son of", which may be left out, but tells who is whose. */
  SON(0.06),
  /** An article, "of": written or not as one likes. */
  PARTICLE(0.06);

  private final double weight;

  NamePart(double weight) {
    this.weight = weight;
  }

  /** Whether it is written or not as one likes. */
  public boolean light() {
    return this == FORM || this == SON || this == PARTICLE;
  }

  /** Whether it is a word that names. */
  public boolean word() {
    return this == WORD || this == TERM;
  }

  /** How much of a name it is, a word being 1. */
  public double weight() {
    return weight;
  }
}
