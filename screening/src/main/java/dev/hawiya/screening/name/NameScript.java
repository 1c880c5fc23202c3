package dev.hawiya.screening.name;

/** How a word of a name is written once it is folded. */
public enum NameScript {
  /** Plain Latin letters and digits; Cyrillic, Greek, Hangul and others are folded to them. */
  LATIN,
  /** Arabic letters in one spelling, Persian and Urdu ones among them. */
  ARABIC,
  /** One Chinese character, its pinyin beside it. */
  HAN,
  /** A foreign name as Chinese characters sound it, in pinyin. */
  PINYIN
}
