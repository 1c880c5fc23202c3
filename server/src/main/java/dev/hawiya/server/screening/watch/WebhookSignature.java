package dev.hawiya.server.screening.watch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves to a webhook who told it something, and when. */
final class WebhookSignature {
  static final String HEADER = "Hawiya-Signature";
  private static final String ALGORITHM = "HmacSHA256";

  private WebhookSignature() {}

  /**
   * {@code t=SECONDS,v1=HEX}: HMAC-SHA256 under the secret's UTF-8 of the time, a dot, the body.
   */
  static String of(String secret, Instant time, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((time.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
      String hex = HexFormat.of().formatHex(mac.doFinal(body));
      return "t=" + time.getEpochSecond() + ",v1=" + hex;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
