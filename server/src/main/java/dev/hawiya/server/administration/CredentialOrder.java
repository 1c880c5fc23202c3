package dev.hawiya.server.administration;

import dev.hawiya.server.account.CredentialKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A credential to be added to a tenant.
 *
 * @param kind how it proves its caller; not ADMIN
 * @param bundle that pays for its calls; absent where the tenant has only one
 * @param country it serves, ISO 3166-1 alpha-3; absent for every one
 * @param expires when it ends, if ever
 */
public record CredentialOrder(
    CredentialKind kind,
    Optional<String> bundle,
    Optional<String> country,
    Optional<Instant> expires) {}
