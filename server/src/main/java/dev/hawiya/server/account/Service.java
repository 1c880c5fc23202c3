package dev.hawiya.server.account;

/** What a bundle may cover. */
public enum Service {
  /** Reading a document, or saying what it is. */
  DOCUMENT,
  FACE,
  LIVENESS,
  SCREENING
}
