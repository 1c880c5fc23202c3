package dev.hawiya.server.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A credential to be made.
 *
 * @param kind how it proves its caller
 * @param id it is named by; callers with an {@link CredentialKind#API_KEY} do not send it
 * @param secret in plain text: only what the kind needs of it is stored
 * @param country it serves, ISO 3166-1 alpha-3; absent for every one
 * @param expires when it ends, if ever
 */
public record NewCredential(
    CredentialKind kind,
    String id,
    String secret,
    Optional<String> country,
    Optional<Instant> expires) {
  @Override
  public String toString() {
    return "NewCredential[" + kind + "]";
  }
}
