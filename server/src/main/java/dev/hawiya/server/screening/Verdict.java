package dev.hawiya.server.screening;

/** What somebody decided about a hit. */
public enum Verdict {
  /** The person is the one on the list. */
  TRUE_HIT,
  /** The person is somebody else. */
  FALSE_HIT
}
