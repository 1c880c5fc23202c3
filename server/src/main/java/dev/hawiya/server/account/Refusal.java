package dev.hawiya.server.account;

/** Why a caller was turned away. */
public enum Refusal {
  /** No such credential, or not its secret: a caller is never told which. */
  UNKNOWN,
  EXPIRED,
  DISABLED,
  /** The bundle does not cover the service. */
  NOT_PERMITTED,
  BUNDLE_UNKNOWN,
  BUNDLE_EXPIRED,
  BUNDLE_DISABLED,
  OUT_OF_QUOTA,
  TOO_FREQUENT
}
