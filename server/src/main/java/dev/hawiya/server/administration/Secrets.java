package dev.hawiya.server.administration;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes secrets and ids by chance. */
final class Secrets {
  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 3;

  private final SecureRandom random;

  Secrets(SecureRandom random) {
    this.random = random;
  }

  /** 256 bits in 43 characters of base64url. */
  String secret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
  }

  /** A name and six digits of chance, e.g. acme-3f9a1c. */
  String id(String name) {
    return name + "-" + HexFormat.of().formatHex(bytes(ID_BYTES));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
