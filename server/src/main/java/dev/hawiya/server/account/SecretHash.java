package dev.hawiya.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret as salted SHA-256. A fast hash is enough because secrets are long and random rather than
 * chosen to be remembered: whoever makes a key asks for {@link #LEAST_LENGTH} characters or more.
 */
public final class SecretHash {
  /** Characters a secret needs: 16 of base64 are 96 bits, beyond guessing. */
  public static final int LEAST_LENGTH = 16;

  private static final int SALT_BYTES = 16;
  private static final HexFormat HEX = HexFormat.of();

  private final byte[] salt;
  private final byte[] hash;

  private SecretHash(byte[] salt, byte[] hash) {
    this.salt = salt;
    this.hash = hash;
  }

  /** Hashes a secret under a fresh salt. */
  public static SecretHash of(String secret, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new SecretHash(salt, digest(salt, secret));
  }

  /** Whether this is the hash of a secret; takes the same time wherever they differ. */
  public boolean matches(String secret) {
    return MessageDigest.isEqual(hash, digest(salt, secret));
  }

  /** The hash as text, for {@link #parse}. */
  public String stored() {
    return HEX.formatHex(salt) + ":" + HEX.formatHex(hash);
  }

  /** A hash as it was stored. */
  public static SecretHash parse(String stored) {
    int colon = stored.indexOf(':');
    return new SecretHash(
        HEX.parseHex(stored.substring(0, colon)), HEX.parseHex(stored.substring(colon + 1)));
  }

  /** What a secret that has no id is looked up by: its unsalted SHA-256 in hexadecimal. */
  public static String fingerprint(String secret) {
    return HEX.formatHex(digest(new byte[0], secret));
  }

  @Override
  public String toString() {
    return "SecretHash";
  }

  private static byte[] digest(byte[] salt, String secret) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      return sha.digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
