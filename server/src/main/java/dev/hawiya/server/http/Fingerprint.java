package dev.hawiya.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Tells requests apart by what they ask, however it was encoded for the way. */
public final class Fingerprint {
  private static final byte[] NOTHING = new byte[0];

  private final MessageDigest digest;

  /** Of a request to a path. */
  public Fingerprint(String path) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    with(Optional.of(path));
  }

  /** Of a request whose body is JSON. */
  public static Fingerprint of(HttpServletRequest request, JsonNode body) {
    return new Fingerprint(request.getRequestURI()).with(Optional.of(body.toString()));
  }

  /** With a picture. */
  public Fingerprint with(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  /** With a text that may have been given. */
  public Fingerprint with(Optional<String> text) {
    return with(text.map(t -> t.getBytes(StandardCharsets.UTF_8)).orElse(NOTHING));
  }

  /** Hexadecimal SHA-256; nothing can be added then. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
