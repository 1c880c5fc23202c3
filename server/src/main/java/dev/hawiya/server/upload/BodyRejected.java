package dev.hawiya.server.upload;

/** A request's body cannot be understood; the message tells the caller what to send instead. */
public final class BodyRejected extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a body was refused. */
  public enum Reason {
    MALFORMED,
    TOO_LARGE,
    UNSUPPORTED_TYPE
  }

  private final Reason reason;

  public BodyRejected(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
