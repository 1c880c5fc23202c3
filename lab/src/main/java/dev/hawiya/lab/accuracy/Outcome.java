package dev.hawiya.lab.accuracy;

/** How a value that was read compares with the truth, from best to worst. */
enum Outcome {
  /** The same characters; Arabic-Indic and Western digits count as the same. */
  EXACT,
  /** The same but for spaces. */
  SPACING,
  /** The same once spelling habits (ى/ي, ه/ة, أ/ا) are folded. */
  FOLDED,
  /** No value was given. */
  NOT_READ,
  /** Another value was given: worse than none. */
  MISREAD;

  boolean right() {
    return compareTo(FOLDED) <= 0;
  }
}
