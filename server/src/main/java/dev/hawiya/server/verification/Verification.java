package dev.hawiya.server.verification;

import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.transaction.StoredStep;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All a dialect ever sees of what was found out about a person.
 *
 * @param transaction that groups the steps of this person's check
 * @param request id of this call
 * @param clientReference the caller's own reference
 * @param readings of the pictures, in the order in which they were sent
 * @param earlier steps of the transaction
 */
public record Verification(
    UUID transaction,
    UUID request,
    Optional<String> clientReference,
    List<DocumentReading> readings,
    List<StoredStep> earlier) {
  public Verification {
    readings = List.copyOf(readings);
    earlier = List.copyOf(earlier);
  }

  /** The reading of the one picture sent. */
  public DocumentReading reading() {
    return readings.get(0);
  }
}
