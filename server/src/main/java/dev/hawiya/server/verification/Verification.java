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
 * @param files read, in the order in which they were sent; of each all its documents, surest first
 * @param earlier steps of the transaction
 */
public record Verification(
    UUID transaction,
    UUID request,
    Optional<String> clientReference,
    List<List<DocumentReading>> files,
    List<StoredStep> earlier) {
  public Verification {
    files = files.stream().map(List::copyOf).toList();
    earlier = List.copyOf(earlier);
  }

  /** The surest reading of each picture, in the order in which they were sent. */
  public List<DocumentReading> readings() {
    return files.stream().map(all -> all.get(0)).toList();
  }

  /** The surest reading of the one picture sent. */
  public DocumentReading reading() {
    return files.get(0).get(0);
  }
}
