package dev.hawiya.server.account;

/** Why a caller was turned away. */
public enum Refusal {
  /** No such key, or not its secret: a caller is never told which. */
  UNKNOWN,
  EXPIRED,
  DISABLED,
  NOT_PERMITTED,
  OUT_OF_QUOTA,
  TOO_FREQUENT
}
