package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.Entity;

/**
 * Whether an entity's record is the same as in another version.
 *
 * @param id the entity's, in its list
 * @param print a fingerprint of its record
 */
public record EntityPrint(String id, String print) {
  /** The fingerprint that an index keeps of an entity. */
  public static EntityPrint of(Entity entity) {
    return Fingerprint.of(Fingerprint.term(entity.id(), EntityCodec.bytes(entity)));
  }
}
