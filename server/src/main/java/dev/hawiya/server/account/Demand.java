package dev.hawiya.server.account;

import dev.hawiya.server.limit.Rate;

/**
 * What a caller wants.
 *
 * @param service it asks for
 * @param usual how often the API lets a tenant call whose own rate is not set
 */
public record Demand(Service service, Rate usual) {}
