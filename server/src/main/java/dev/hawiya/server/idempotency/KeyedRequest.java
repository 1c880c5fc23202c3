package dev.hawiya.server.idempotency;

import dev.hawiya.server.idempotency.KeyRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A request under a key that its caller chose.
 *
 * @param tenant the caller's
 * @param key unique among the tenant's requests of a day
 * @param fingerprint hexadecimal SHA-256 of what was asked: a key stands for one request only
 */
public record KeyedRequest(UUID tenant, String key, String fingerprint) {
  public static final String HEADER = "Idempotency-Key";
  private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,255}");

  /**
   * The request under the key of its header; absent where it has none.
   *
   * @param headers all of the name {@link #HEADER}
   */
  public static Optional<KeyedRequest> of(UUID tenant, List<String> headers, String fingerprint)
      throws KeyRefused {
    if (headers.isEmpty()) {
      return Optional.empty();
    }
    String key = headers.get(0);
    if (headers.size() > 1 || key.isBlank() || !PRINTABLE.matcher(key).matches()) {
      throw new KeyRefused(Reason.MALFORMED);
    }
    return Optional.of(new KeyedRequest(tenant, key, fingerprint));
  }

  /** To which its kept answer is bound. */
  UUID row() {
    return UUID.nameUUIDFromBytes((tenant + "/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
