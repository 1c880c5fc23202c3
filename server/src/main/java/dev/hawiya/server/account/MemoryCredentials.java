package dev.hawiya.server.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keys held in memory, as given at the start. */
public final class MemoryCredentials implements Credentials {
  private final Map<String, Key> keys;
  private final SecretHash nobody;
  private final Clock clock;

  /**
   * @throws IllegalArgumentException where two keys share an id
   */
  public MemoryCredentials(List<Key> keys, Clock clock) {
    this.keys =
        keys.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    k -> k.account().id(), Function.identity(), this::twice));
    this.nobody = SecretHash.of("", new SecureRandom());
    this.clock = clock;
  }

  @Override
  public Admission admit(String id, String secret) {
    Optional<Key> key = Optional.ofNullable(keys.get(id));
    // an unknown id costs the same hashing, so that time does not tell which ids exist
    boolean right = key.map(Key::secret).orElse(nobody).matches(secret);
    if (key.isEmpty() || !right) {
      return new Admission.Refused(Refusal.UNKNOWN);
    }
    if (key.get().disabled()) {
      return new Admission.Refused(Refusal.DISABLED);
    }
    if (key.get().expiredAt(clock.instant())) {
      return new Admission.Refused(Refusal.EXPIRED);
    }
    return new Admission.Granted(key.get().account());
  }

  private Key twice(Key one, Key other) {
    throw new IllegalArgumentException("two keys are named " + one.account().id());
  }
}
