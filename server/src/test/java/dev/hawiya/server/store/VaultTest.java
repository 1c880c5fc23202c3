package dev.hawiya.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
  private static final byte[] PLAIN = "an invented reading".getBytes();
  private static final UUID ROW = new UUID(1, 2);

  @TempDir private Path folder;

  private StoreSettings settings(Optional<String> key) {
    return new StoreSettings(
        "", Optional.empty(), Optional.empty(), key, folder.resolve("made").resolve("key"));
  }

  private Vault vault(int filler) {
    byte[] key = new byte[32];
    key[0] = (byte) filler;
    return Vault.open(settings(Optional.of(Base64.getEncoder().encodeToString(key))));
  }

  @Test
  void opensOnlyWithTheSameKeyForTheSameRow() {
    byte[] ciphertext = vault(1).seal(PLAIN, ROW);
    assertThat(new String(ciphertext)).doesNotContain("invented");
    assertThat(vault(1).seal(PLAIN, ROW)).isNotEqualTo(ciphertext);
    assertThat(vault(1).unseal(ciphertext, ROW)).isEqualTo(PLAIN);
    assertStaysShut(vault(1), ciphertext, new UUID(1, 3));
    assertStaysShut(vault(2), ciphertext, ROW);
    assertStaysShut(vault(1), new byte[0], ROW);
    for (int i = 0; i < ciphertext.length; i++) {
      byte[] tampered = ciphertext.clone();
      tampered[i] ^= 1;
      assertStaysShut(vault(1), tampered, ROW);
    }
  }

  private static void assertStaysShut(Vault vault, byte[] ciphertext, UUID row) {
    assertThatThrownBy(() -> vault.unseal(ciphertext, row))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void makesAKeyFileForItsOwnerOnly() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    StoreSettings settings = settings(Optional.empty());
    byte[] ciphertext = Vault.open(settings).seal(PLAIN, ROW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.keyFile())))
        .isEqualTo("rw-------");
    assertThat(Vault.open(settings).unseal(ciphertext, ROW)).isEqualTo(PLAIN);
    for (String open : new String[] {"rw-r--r--", "rw-rw----", "rw----r--"}) {
      Files.setPosixFilePermissions(settings.keyFile(), PosixFilePermissions.fromString(open));
      assertThatThrownBy(() -> Vault.open(settings))
          .isInstanceOfSatisfying(
              StoreRefused.class, e -> assertThat(e.remedy()).startsWith("Run: chmod 600 "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "AAECAw==",
        "not base64!",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gIQ=="
      })
  void refusesOtherKeys(String key) {
    assertThatThrownBy(() -> Vault.open(settings(Optional.of(key))))
        .isInstanceOfSatisfying(
            StoreRefused.class,
            e -> {
              assertThat(e.remedy()).contains("openssl rand -base64 32");
              if (!key.isEmpty()) {
                assertThat(e.getMessage() + e.remedy()).doesNotContain(key);
              }
            });
  }
}
