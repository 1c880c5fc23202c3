package dev.hawiya.server.oauth;

import java.util.UUID;

/**
 * An access token that was found good.
 *
 * @param id of the token's row, never the token itself
 * @param tenant it acts for
 */
public record Token(UUID id, UUID tenant) {}
