package dev.hawiya.core.image;

/** The caller's picture cannot be read at all; the message tells the caller what to do next. */
public final class InputRejected extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a picture was refused: a stable code for programs, beside the message for people. */
  public enum Reason {
    EMPTY,
    NOT_AN_IMAGE,
    UNSUPPORTED_FORMAT,
    TRUNCATED,
    DAMAGED,
    TOO_MANY_BYTES,
    TOO_LARGE,
    TOO_SMALL,
    /** A PDF that cannot be opened without a password, or only under restrictions. */
    ENCRYPTED,
    /** A PDF that would do something when opened, or carries other files. */
    SCRIPTED,
    NO_PAGES
  }

  private final Reason reason;

  public InputRejected(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
