package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * An entity's id and 64 bits of its record's hash, as a term that sorts by the id. What changes in
 * a record although nothing did in the world is not in it.
 */
final class Fingerprint {
  private static final char SEPARATOR = 0;
  private static final int BYTES = 8;

  /** What OpenSanctions writes anew into every record of every edition. */
  private static final Set<String> PASSING = Set.of("first_seen", "last_seen", "last_change");

  private Fingerprint() {}

  static String term(Entity entity) {
    byte[] hash = hash(EntityCodec.bytes(lasting(entity)));
    return entity.id() + SEPARATOR + HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static Entity lasting(Entity entity) {
    return new Entity(
        entity.id(),
        entity.kind(),
        entity.names(),
        entity.birthDates(),
        entity.places(),
        entity.nationalities(),
        entity.identifiers(),
        entity.programmes(),
        lasting(entity.source()));
  }

  private static SourceField lasting(SourceField field) {
    List<SourceField> fields =
        field.fields().stream()
            .filter(inner -> !PASSING.contains(inner.name()))
            .map(Fingerprint::lasting)
            .toList();
    return new SourceField(field.name(), field.value(), fields);
  }

  static EntityPrint of(String term) {
    int separator = term.lastIndexOf(SEPARATOR);
    return new EntityPrint(term.substring(0, separator), term.substring(separator + 1));
  }

  private static byte[] hash(byte[] record) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(record);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
