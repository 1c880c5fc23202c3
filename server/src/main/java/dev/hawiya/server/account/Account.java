package dev.hawiya.server.account;

/**
 * A caller that was let in.
 *
 * @param id of the key it came with
 * @param country the key serves, ISO 3166-1 alpha-3
 */
public record Account(String id, String country) {}
