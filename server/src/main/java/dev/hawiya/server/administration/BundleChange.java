package dev.hawiya.server.administration;

import java.time.Instant;
import java.util.Optional;

/** What can be changed about a bundle. */
public sealed interface BundleChange {
  /** So many successful calls in all, counting those already made; absent for any number. */
  record Quota(Optional<Long> calls) implements BundleChange {
    @Override
    public String toString() {
      return "quota " + calls.map(String::valueOf).orElse("unlimited");
    }
  }

  /** So many successful calls more. */
  record TopUp(long calls) implements BundleChange {
    @Override
    public String toString() {
      return calls + " calls more";
    }
  }

  /** When it ends, if ever. */
  record Expiry(Optional<Instant> end) implements BundleChange {
    @Override
    public String toString() {
      return "expires " + end.map(String::valueOf).orElse("never");
    }
  }
}
