package dev.hawiya.server.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether somebody is the one on a list.
 *
 * @param id of the decision
 * @param reference the caller's own name for the person, where it was decided under one
 * @param list the list's name
 * @param entity the entity's id in the list
 * @param name the entity is listed under
 * @param print fingerprint of the record that was decided about
 * @param verdict what was decided
 * @param reason why
 * @param decided when
 */
public record Decision(
    UUID id,
    Optional<String> reference,
    String list,
    String entity,
    String name,
    String print,
    Verdict verdict,
    Optional<String> reason,
    Instant decided) {
  /** Whether it is about an entity. */
  boolean about(String otherList, String otherEntity) {
    return list.equals(otherList) && entity.equals(otherEntity);
  }
}
