package dev.hawiya.server.store;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/** Secrets that the server makes for itself at its first start and keeps encrypted. */
public final class ServerSecrets {
  private static final int BYTES = 32;

  private final Store store;

  public ServerSecrets(Store store) {
    this.store = store;
  }

  /** The 32 bytes of a name, made where there are none yet; the same in every server. */
  public byte[] secret(String name) {
    return find(name).orElseGet(() -> make(name));
  }

  /** Refuses a store that was encrypted under another key, before anything is lost. */
  void checkKey() {
    try {
      secret("key-check");
    } catch (IllegalStateException otherKey) {
      throw new StoreRefused(
          "The store was encrypted under another key than the configured one.",
          "Set HAWIYA_KEY, or put back the key file, that the store was made with.");
    }
  }

  private Optional<byte[]> find(String name) {
    return store
        .jdbc()
        .sql("select sealed_secret from server_secrets where name = ?")
        .param(name)
        .query(byte[].class)
        .optional()
        .map(ciphertext -> store.vault().unseal(ciphertext, name));
  }

  private byte[] make(String name) {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    try {
      store
          .jdbc()
          .sql("insert into server_secrets (name, sealed_secret) values (?, ?)")
          .params(name, store.vault().seal(secret, name))
          .update();
      return secret;
    } catch (DuplicateKeyException anotherServerWasFirst) {
      return find(name).orElseThrow();
    }
  }
}
