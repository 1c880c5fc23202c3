package dev.hawiya.server.screening;

/** What became of one search of several. */
public sealed interface Outcome {
  /** It was made, and charged. */
  record Found(Screening screening) implements Outcome {}

  /** It was not made, or could not be charged. */
  record Refused(Exception why) implements Outcome {}
}
