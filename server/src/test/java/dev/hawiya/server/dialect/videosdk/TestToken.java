package dev.hawiya.server.dialect.videosdk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs tokens by hand, so that the product's own library is not its own judge. */
final class TestToken {
  private static final long YEAR_2100 = 4_102_444_800L;

  private TestToken() {}

  static String of(String apiKey, String secret) {
    String claims =
        "{\"apikey\":\"%s\",\"permissions\":[\"allow_join\"],\"exp\":%d}"
            .formatted(apiKey, YEAR_2100);
    return signed("HS256", claims, secret);
  }

  static String signed(String algorithm, String claims, String secret) {
    String signed =
        encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + "." + encoded(claims);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
