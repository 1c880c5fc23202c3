package dev.hawiya.screening.score;

/**
 * What words without a counterpart cost. People leave out names of theirs; companies' words are
 * what tells one from its sister.
 */
enum Leniency {
  PERSON(2.0, 0.2, 0.7),
  OTHER(1.6, 0.55, 0.8);

  /** For a word that stands against another one. */
  final double against;

  /** For a word that only one name has. */
  final double leftOut;

  /** The same where no more than one word is shared. */
  final double leftOutOfOne;

  Leniency(double against, double leftOut, double leftOutOfOne) {
    this.against = against;
    this.leftOut = leftOut;
    this.leftOutOfOne = leftOutOfOne;
  }
}
