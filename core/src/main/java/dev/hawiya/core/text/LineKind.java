package dev.hawiya.core.text;

/** What a line is expected to hold, which chooses its recogniser and vocabulary. */
public enum LineKind {
  /** Arabic-Indic digits and the slashes of dates. */
  DIGITS,
  /** Arabic letters, with Arabic-Indic digits and punctuation among them. */
  ARABIC,
  /** Latin capitals and Western digits. */
  LATIN,
  /** Latin letters of both cases, Western digits and punctuation: running text. */
  LATIN_TEXT
}
