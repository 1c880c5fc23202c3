package dev.hawiya.core.check;

/** The outcome of a check; one that did not run is never PASS. */
public enum Verdict {
  PASS,
  FAIL,
  INCONCLUSIVE,
  NOT_APPLICABLE
}
