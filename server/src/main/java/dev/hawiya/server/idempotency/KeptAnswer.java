package dev.hawiya.server.idempotency;

/**
 * An answer as it was given the first time.
 *
 * @param status of HTTP
 * @param body as it was sent
 */
public record KeptAnswer(int status, byte[] body) {}
