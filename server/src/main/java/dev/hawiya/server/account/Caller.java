package dev.hawiya.server.account;

import java.util.Optional;
import java.util.UUID;

/**
 * A caller that was let in.
 *
 * @param tenant in whose name it calls
 * @param bundle that pays for the call
 * @param country the credential serves, ISO 3166-1 alpha-3; absent where it serves every one
 */
public record Caller(UUID tenant, UUID bundle, Optional<String> country) {}
