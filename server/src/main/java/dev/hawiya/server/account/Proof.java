package dev.hawiya.server.account;

import java.util.UUID;
import java.util.function.Predicate;

/** What a caller shows to prove who it is. */
public sealed interface Proof {
  /** An id and its secret. */
  record KeyPair(String id, String secret) implements Proof {
    @Override
    public String toString() {
      return "KeyPair";
    }
  }

  /** One secret word. */
  record ApiKey(String key) implements Proof {
    @Override
    public String toString() {
      return "ApiKey";
    }
  }

  /**
   * A signature made with the secret of an id.
   *
   * @param by tells whether it was made with the given secret, of UTF-8 bytes
   */
  record Signature(String id, Predicate<byte[]> by) implements Proof {}

  /** A bundle named by somebody already known to act for its tenant. */
  record BundleKey(UUID tenant, String key) implements Proof {
    @Override
    public String toString() {
      return "BundleKey";
    }
  }
}
