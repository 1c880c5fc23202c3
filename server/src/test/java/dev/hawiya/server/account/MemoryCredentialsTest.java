package dev.hawiya.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryCredentialsTest {
  private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
  private static final String SECRET = "a-long-enough-secret";

  private static Key key(String id, Instant expires, boolean disabled) {
    SecretHash secret = SecretHash.of(SECRET, new SecureRandom());
    return new Key(new Account(id, "EGY"), secret, Optional.ofNullable(expires), disabled);
  }

  private static Admission admitAt(Instant now, String id, String secret) {
    List<Key> keys =
        List.of(key("plain", null, false), key("ending", END, false), key("off", null, true));
    return new MemoryCredentials(keys, Clock.fixed(now, ZoneOffset.UTC)).admit(id, secret);
  }

  private static Admission refused(Refusal refusal) {
    return new Admission.Refused(refusal);
  }

  @Test
  void admitsTheRightSecretOnly() {
    assertThat(admitAt(END, "plain", SECRET))
        .isEqualTo(new Admission.Granted(new Account("plain", "EGY")));
    assertThat(admitAt(END, "plain", SECRET + "x")).isEqualTo(refused(Refusal.UNKNOWN));
    assertThat(admitAt(END, "plain", "")).isEqualTo(refused(Refusal.UNKNOWN));
    assertThat(admitAt(END, "nobody", SECRET)).isEqualTo(refused(Refusal.UNKNOWN));
    assertThat(admitAt(END, "", "")).isEqualTo(refused(Refusal.UNKNOWN));
  }

  @Test
  void endsAKeyAtItsInstant() {
    assertThat(admitAt(END.minusNanos(1), "ending", SECRET)).isInstanceOf(Admission.Granted.class);
    assertThat(admitAt(END, "ending", SECRET)).isEqualTo(refused(Refusal.EXPIRED));
  }

  @Test
  void tellsTheStateOfAKeyOnlyToWhoKnowsItsSecret() {
    assertThat(admitAt(END, "off", SECRET)).isEqualTo(refused(Refusal.DISABLED));
    assertThat(admitAt(END, "off", "wrong")).isEqualTo(refused(Refusal.UNKNOWN));
    assertThat(admitAt(END, "ending", "wrong")).isEqualTo(refused(Refusal.UNKNOWN));
  }

  @Test
  void refusesTwoKeysOfOneId() {
    List<Key> twice = List.of(key("a", null, false), key("a", null, false));
    assertThatThrownBy(() -> new MemoryCredentials(twice, Clock.systemUTC()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
