package dev.hawiya.server.transaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's check as it was kept.
 *
 * @param id that groups its steps
 * @param clientReference the caller's own reference
 * @param created when its first step was made
 * @param steps in order
 */
public record StoredTransaction(
    UUID id, Optional<String> clientReference, Instant created, List<StoredStep> steps) {
  public StoredTransaction {
    steps = List.copyOf(steps);
  }
}
