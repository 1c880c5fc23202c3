package dev.hawiya.server.administration;

import dev.hawiya.server.limit.Rate;
import java.util.Optional;

/**
 * A tenant to be made.
 *
 * @param name of lower-case letters, digits and hyphens; its ids begin with it
 * @param country its credentials serve, ISO 3166-1 alpha-3; absent for every one
 * @param terms of its first bundle
 * @param rate it is held to instead of an API's usual one, unless unlimited
 */
public record NewTenant(String name, Optional<String> country, Terms terms, Rate rate) {}
