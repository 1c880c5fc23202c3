package dev.hawiya.screening.list;

/** A file that is no list of the asked format, or is damaged beyond single records. */
public final class ListRejected extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence that says what to do next
   */
  public ListRejected(String message) {
    super(message);
  }

  public ListRejected(String message, Throwable cause) {
    super(message, cause);
  }
}
