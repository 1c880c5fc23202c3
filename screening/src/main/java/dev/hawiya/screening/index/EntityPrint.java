package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.Entity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Whether an entity's record is the same as in another version.
 *
 * @param id the entity's, in its list
 * @param print a fingerprint of its record
 */
public record EntityPrint(String id, String print) {
  /** Which of two ids comes first in an index, which sorts bytes; strings sort otherwise. */
  public int order(EntityPrint other) {
    return Arrays.compareUnsigned(
        id.getBytes(StandardCharsets.UTF_8), other.id.getBytes(StandardCharsets.UTF_8));
  }

  /** The fingerprint that an index keeps of an entity. */
  public static EntityPrint of(Entity entity) {
    return Fingerprint.of(Fingerprint.term(entity));
  }
}
