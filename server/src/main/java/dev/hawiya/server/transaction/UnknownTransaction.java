package dev.hawiya.server.transaction;

/** There is no such transaction, or it is another tenant's: a caller is never told which. */
public final class UnknownTransaction extends Exception {
  private static final long serialVersionUID = 1L;

  public UnknownTransaction() {
    super("there is no such transaction");
  }
}
