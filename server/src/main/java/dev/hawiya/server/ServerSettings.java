package dev.hawiya.server;

import dev.hawiya.server.account.Account;
import dev.hawiya.server.account.Key;
import dev.hawiya.server.account.SecretHash;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured under {@code hawiya.}
 *
 * @param credentials keys that may call
 */
@ConfigurationProperties("hawiya")
record ServerSettings(@DefaultValue List<KeySettings> credentials) {
  /**
   * One key.
   *
   * @param country it serves, ISO 3166-1 alpha-3
   * @param expires when it stops working, if ever, e.g. 2027-01-01T00:00:00Z
   */
  record KeySettings(
      @DefaultValue("") String id,
      @DefaultValue("") String secret,
      @DefaultValue("EGY") String country,
      Optional<Instant> expires,
      boolean disabled) {

    Key key(SecureRandom random) {
      if (id.isBlank() || secret.length() < SecretHash.LEAST_LENGTH) {
        throw new ServeRefused(
            "A key under hawiya.credentials has no id, or a secret that is too short.",
            "Give every key an id and a random secret of at least "
                + SecretHash.LEAST_LENGTH
                + " characters, such as the output of: openssl rand -base64 24");
      }
      return new Key(new Account(id, country), SecretHash.of(secret, random), expires, disabled);
    }

    @Override
    public String toString() {
      return "KeySettings[" + id + "]";
    }
  }
}
