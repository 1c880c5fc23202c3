package dev.hawiya.server.account;

import java.time.Duration;

/** A caller may not; each API says so in its own words. */
public final class CallerRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final Duration retryAfter;

  public CallerRefused(Refusal refusal) {
    this(refusal, Duration.ZERO);
  }

  /**
   * @param retryAfter when to come again, zero where that does not help
   */
  public CallerRefused(Refusal refusal, Duration retryAfter) {
    super(refusal.name());
    this.refusal = refusal;
    this.retryAfter = retryAfter;
  }

  public Refusal refusal() {
    return refusal;
  }

  /** When to come again, rounded up to whole seconds; zero where that does not help. */
  public long retryAfterSeconds() {
    return retryAfter.plusMillis(999).toSeconds();
  }
}
