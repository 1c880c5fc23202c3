package dev.hawiya.server.account;

/** The verdict about a caller. */
public sealed interface Admission {
  /** The caller may go on, in this account's name. */
  record Granted(Account account) implements Admission {}

  /** The caller may not. */
  record Refused(Refusal refusal) implements Admission {}
}
