package dev.hawiya.server.account;

import dev.hawiya.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What tenants have paid for. */
public final class Bundles {
  private final Store store;

  public Bundles(Store store) {
    this.store = store;
  }

  /**
   * Charges one successful call. Run inside the transaction that stores what the call gave, this is
   * exact among any number of servers, and a crash neither loses a call nor counts it twice.
   *
   * @throws CallerRefused where the quota is used up
   */
  public void charge(UUID bundle) throws CallerRefused {
    int charged =
        store
            .jdbc()
            .sql(
                "update bundles set used = used + 1"
                    + " where id = ? and (quota is null or used < quota)")
            .param(bundle)
            .update();
    if (charged == 0) {
      throw new CallerRefused(Refusal.OUT_OF_QUOTA);
    }
  }

  /**
   * Refuses what could not be charged, before it is worked on.
   *
   * @throws CallerRefused where the quota is used up
   */
  public void refuseIfSpent(UUID bundle) throws CallerRefused {
    boolean spent =
        store
            .jdbc()
            .sql("select coalesce(used >= quota, false) from bundles where id = ?")
            .param(bundle)
            .query(Boolean.class)
            .single();
    if (spent) {
      throw new CallerRefused(Refusal.OUT_OF_QUOTA);
    }
  }

  /** The key, in UTF-8 bytes, with which a bundle's answers are signed. */
  public String hmacKey(UUID bundle) {
    byte[] ciphertext =
        store
            .jdbc()
            .sql("select sealed_hmac_key from bundles where id = ?")
            .param(bundle)
            .query(byte[].class)
            .single();
    return new String(store.vault().unseal(ciphertext, bundle), StandardCharsets.UTF_8);
  }
}
