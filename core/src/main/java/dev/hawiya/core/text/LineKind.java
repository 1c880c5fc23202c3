package dev.hawiya.core.text;

/** What a line is expected to hold, which chooses its recogniser and vocabulary. */
public enum LineKind {
  /** Arabic-Indic digits and the slashes of dates. */
  DIGITS,
  /** Arabic letters, with Arabic-Indic digits and punctuation among them. */
  ARABIC,
  /** Digits of either script and the slashes of dates, where a document may print either. */
  FIGURES,
  /** Latin capitals and Western digits. */
  LATIN,
  /** Latin letters of both cases, Western digits and punctuation: running text. */
  LATIN_TEXT,
  /** Names in Latin letters of both cases. */
  LATIN_NAME,
  /** Western digits with the dashes, dots and slashes of numbers and dates. */
  NUMERALS,
  /** Urdu in Nastaliq or Naskh, with Western and Urdu digits, Latin capitals and punctuation. */
  URDU;

  /** Whether a side with such a line is read in full, each line by its script. */
  public boolean ofPrint() {
    return this == LATIN_TEXT || this == LATIN_NAME || this == NUMERALS || this == URDU;
  }
}
