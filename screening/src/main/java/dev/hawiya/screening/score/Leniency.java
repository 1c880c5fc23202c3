package dev.hawiya.screening.score;

/**
 * What words without a counterpart cost. People leave out names of theirs, those in the middle
 * first; companies' words are what tells one from its sister.
 *
 * @param against a word that stands against another one
 * @param within a word that only one name has, between words that both have
 * @param outside the same before or after all words that both have
 * @param ofOne the same where no more than one word is shared
 */
record Leniency(double against, double within, double outside, double ofOne) {
  static final Leniency PERSON = new Leniency(2.0, 0.2, 0.4, 0.7);
  static final Leniency OTHER = new Leniency(1.6, 0.55, 0.55, 0.8);
}
