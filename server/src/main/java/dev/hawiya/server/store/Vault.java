package dev.hawiya.server.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Encrypts what is personal before it is stored: AES-256-GCM. A ciphertext is bound to the row it
 * belongs to and opens for no other.
 */
public final class Vault {
  static final int KEY_BYTES = 32;
  private static final int IV_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private final Aead aead;

  private Vault(Aead aead) {
    this.aead = aead;
  }

  /** The vault of the configured key; makes a key file where there is neither key nor file. */
  static Vault open(StoreSettings settings) {
    byte[] key = VaultKey.of(settings);
    NativeAesGcm.prefer();
    try {
      AeadConfig.register();
      return new Vault(keyset(key).getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every key of 32 bytes is a key of AES-256-GCM", e);
    }
  }

  /** Encrypts for the row of an id. */
  public byte[] seal(byte[] plain, UUID row) {
    return seal(plain, row.toString());
  }

  /**
   * Decrypts what was encrypted for the row of an id.
   *
   * @throws IllegalStateException where it was not, or not under this key
   */
  public byte[] unseal(byte[] ciphertext, UUID row) {
    return unseal(ciphertext, row.toString());
  }

  byte[] seal(byte[] plain, String row) {
    try {
      return aead.encrypt(plain, row.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt", e);
    }
  }

  byte[] unseal(byte[] ciphertext, String row) {
    try {
      return aead.decrypt(ciphertext, row.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this was not encrypted under this key for this row", e);
    }
  }

  private static KeysetHandle keyset(byte[] key) throws GeneralSecurityException {
    AesGcmParameters parameters =
        AesGcmParameters.builder()
            .setKeySizeBytes(KEY_BYTES)
            .setIvSizeBytes(IV_BYTES)
            .setTagSizeBytes(TAG_BYTES)
            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
            .build();
    AesGcmKey aes =
        AesGcmKey.builder()
            .setParameters(parameters)
            .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
            .build();
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(aes).withRandomId().makePrimary())
        .build();
  }
}
