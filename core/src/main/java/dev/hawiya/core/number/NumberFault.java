package dev.hawiya.core.number;

/** What is wrong with a number. */
public enum NumberFault {
  /** Something that is not a digit, or a first digit that cannot be. */
  FORMAT,
  /** Too few or too many digits. */
  LENGTH,
  /** A date that cannot be or lies in the future, or an unknown place code. */
  COMPONENT,
  /** The check digit does not hold; genuine numbers with this fault exist. */
  CHECKSUM
}
