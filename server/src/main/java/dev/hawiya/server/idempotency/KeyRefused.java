package dev.hawiya.server.idempotency;

/** An Idempotency-Key cannot be used; the message tells the caller why. */
public final class KeyRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a key. */
  public enum Reason {
    MALFORMED("Idempotency-Key must be 1 to 255 printable ASCII characters, given once"),
    REUSED("this Idempotency-Key was used for another request, take a new one");

    private final String message;

    Reason(String message) {
      this.message = message;
    }
  }

  private final Reason reason;

  KeyRefused(Reason reason) {
    super(reason.message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
