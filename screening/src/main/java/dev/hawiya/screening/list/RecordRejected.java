package dev.hawiya.screening.list;

/** A record that cannot be an entity; the message says what it lacks. */
public final class RecordRejected extends Exception {
  private static final long serialVersionUID = 1L;

  public RecordRejected(String message) {
    super(message);
  }
}
