package dev.hawiya.server.screening.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a webhook is told.
 *
 * @param id the same where it is told again
 * @param attempts how often it was tried
 * @param created when there was something to tell
 * @param told when it was taken
 * @param givenUp when it was tried for the last time in vain
 * @param lastFailure why it was not taken
 */
public record Delivery(
    UUID id,
    int attempts,
    Instant created,
    Optional<Instant> told,
    Optional<Instant> givenUp,
    Optional<String> lastFailure) {}
