package dev.hawiya.server;

import dev.hawiya.server.account.Admission;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Refusal;
import java.util.Map;
import java.util.Optional;

/** Refuses keys that no memory of keys can refuse yet; asks the configured ones about the rest. */
record FakeMeter(Credentials configured) implements Credentials {
  private static final Map<String, Refusal> REFUSED =
      Map.of(
          "not-permitted", Refusal.NOT_PERMITTED,
          "out-of-quota", Refusal.OUT_OF_QUOTA,
          "too-frequent", Refusal.TOO_FREQUENT);

  @Override
  public Admission admit(String id, String secret) {
    return Optional.ofNullable(REFUSED.get(id))
        .<Admission>map(Admission.Refused::new)
        .orElseGet(() -> configured.admit(id, secret));
  }
}
