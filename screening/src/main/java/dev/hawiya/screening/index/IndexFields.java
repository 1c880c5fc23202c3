package dev.hawiya.screening.index;

/** The fields of the index's documents. */
final class IndexFields {
  /** Keys of a name's words, of a name's document. */
  static final String SOUND = "sound";

  /** Keys of every two words of a name. */
  static final String PAIR = "pair";

  /** Keys of words with one consonant left out, for misspelled ones. */
  static final String NEAR = "near";

  /** A name as it is compared, and how strong it is. */
  static final String NAME = "name";

  /** A name's {@link NamePlace}. */
  static final String PLACE = "place";

  /** An entity's id. */
  static final String ID = "id";

  /** An entity's id with a fingerprint of its record. */
  static final String PRINT = "print";

  /** An entity's numbers, letters and digits only. */
  static final String NUMBER = "number";

  /** What else of an entity is compared. */
  static final String FACTS = "facts";

  /** An entity whole. */
  static final String WHOLE = "whole";

  private IndexFields() {}
}
