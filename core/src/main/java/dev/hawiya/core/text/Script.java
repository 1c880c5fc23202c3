package dev.hawiya.core.text;

/** The script that a line is set in, as its looks tell before it is read. */
public enum Script {
  LATIN,
  /** Arabic letters in Naskh or Nastaliq. */
  ARABIC,
  /** Not looked at. */
  UNKNOWN
}
