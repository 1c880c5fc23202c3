package dev.hawiya.server.idempotency;

/** The same request was answered while this one was worked on: what this one did is undone. */
public final class AlreadyAnswered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AlreadyAnswered(Throwable cause) {
    super("the request was answered meanwhile", cause);
  }
}
