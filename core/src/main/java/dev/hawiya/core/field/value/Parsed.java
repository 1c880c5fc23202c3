package dev.hawiya.core.field.value;

/** What became of the text in a field's place. */
public sealed interface Parsed {
  /**
   * It was understood.
   *
   * @param value canonical form
   * @param raw as printed
   * @param score probability that it is right as far as the recogniser goes, 0..1
   */
  record Value(String value, String raw, double score) implements Parsed {}

  /** It was not; the reason is a short sentence without personal data. */
  record Unreadable(String reason) implements Parsed {}
}
