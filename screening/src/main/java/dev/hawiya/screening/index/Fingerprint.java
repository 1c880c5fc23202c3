package dev.hawiya.screening.index;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An entity's id and 64 bits of its record's hash, as a term that sorts by the id. */
final class Fingerprint {
  private static final char SEPARATOR = 0;
  private static final int BYTES = 8;

  private Fingerprint() {}

  static String term(String id, byte[] record) {
    return id + SEPARATOR + HexFormat.of().formatHex(hash(record), 0, BYTES);
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
