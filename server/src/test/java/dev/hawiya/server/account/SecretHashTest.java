package dev.hawiya.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretHashTest {
  @ParameterizedTest
  @ValueSource(strings = {"a-secret-of-invented-letters", "سر مخترع للتجربة", ":", ""})
  void isKnownAgainAfterItWasStored(String secret) {
    SecretHash hash = SecretHash.of(secret, new SecureRandom());
    SecretHash stored = SecretHash.parse(hash.stored());
    assertThat(stored.stored()).isEqualTo(hash.stored()).matches("[0-9a-f]{32}:[0-9a-f]{64}");
    assertThat(stored.matches(secret)).isTrue();
    assertThat(stored.matches(secret + " ")).isFalse();
    assertThat(stored.matches(hash.stored())).isFalse();
    assertThat(hash).hasToString("SecretHash");
  }

  @Test
  void isSaltedUnlikeTheFingerprint() {
    SecureRandom random = new SecureRandom();
    assertThat(SecretHash.of("same", random).stored())
        .isNotEqualTo(SecretHash.of("same", random).stored());
    // the empty message of FIPS 180-4
    assertThat(SecretHash.fingerprint(""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }
}
