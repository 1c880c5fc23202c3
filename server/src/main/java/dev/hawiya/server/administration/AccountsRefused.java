package dev.hawiya.server.administration;

/** An account cannot be made or changed as asked; the message tells what to do instead. */
public final class AccountsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** A value is not one that can be used. */
    INVALID,
    /** There is no such account. */
    UNKNOWN,
    /** What is there already stands in the way. */
    CONFLICT
  }

  private final Reason reason;

  AccountsRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A value cannot be used. */
  public static AccountsRefused invalid(String message) {
    return new AccountsRefused(Reason.INVALID, message);
  }

  /** There is nothing of this name. */
  public static AccountsRefused unknown(String message) {
    return new AccountsRefused(Reason.UNKNOWN, message);
  }

  public Reason reason() {
    return reason;
  }
}
