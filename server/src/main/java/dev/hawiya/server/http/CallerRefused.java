package dev.hawiya.server.http;

import dev.hawiya.server.account.Refusal;

/** A caller may not; the message tells it what to do. */
final class CallerRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  CallerRefused(Refusal refusal) {
    super(message(refusal));
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }

  private static String message(Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN -> "send a key's id and secret as user name and password of HTTP Basic";
      case EXPIRED -> "the key has expired";
      case DISABLED -> "the key is disabled";
      case NOT_PERMITTED -> "the key may not use this API";
      case OUT_OF_QUOTA -> "the key's quota is used up";
      case TOO_FREQUENT -> "too many requests, slow down and try again";
    };
  }
}
