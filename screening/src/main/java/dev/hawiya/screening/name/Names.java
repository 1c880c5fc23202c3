package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.Spellings;

/**
 * What is known of names, read from the tables once and shared by all threads.
 *
 * @param parser text to words
 * @param keys words to keys of an index
 * @param likeness words against words
 */
public record Names(NameParser parser, SoundKeys keys, Likeness likeness) {
  /** Reads the tables. */
  public static Names load() {
    Spellings spellings = new Spellings();
    CompanyWords companies = new CompanyWords();
    return new Names(
        new NameParser(companies),
        new SoundKeys(spellings, companies),
        new WordLikeness(spellings, companies));
  }
}
