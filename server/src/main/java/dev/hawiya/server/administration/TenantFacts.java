package dev.hawiya.server.administration;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hawiya.server.account.CredentialKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A tenant as it is listed, without any secret.
 *
 * @param perSecond calls it may make within a second; absent for an API's usual number
 * @param perMinute calls it may make within a minute; absent for an API's usual number
 */
public record TenantFacts(
    String tenant,
    boolean disabled,
    @JsonProperty("per_second") OptionalInt perSecond,
    @JsonProperty("per_minute") OptionalInt perMinute,
    List<Bundle> bundles,
    List<Credential> credentials,
    List<User> users) {
  public TenantFacts {
    bundles = List.copyOf(bundles);
    credentials = List.copyOf(credentials);
    users = List.copyOf(users);
  }

  /**
   * A bundle.
   *
   * @param bundle its key
   * @param quota of successful calls, absent for any number
   * @param used calls of it
   * @param services it covers, empty for every one
   */
  public record Bundle(
      String bundle,
      Optional<Long> quota,
      long used,
      List<String> services,
      Optional<Instant> expires,
      boolean disabled) {
    public Bundle {
      services = List.copyOf(services);
    }
  }

  /**
   * A credential.
   *
   * @param bundle that pays for its calls
   * @param country it serves, absent for every one
   */
  public record Credential(
      CredentialKind kind,
      String id,
      Optional<String> bundle,
      Optional<String> country,
      Optional<Instant> expires,
      boolean disabled) {}

  /** Somebody who logs in. */
  public record User(String user, boolean disabled) {}
}
