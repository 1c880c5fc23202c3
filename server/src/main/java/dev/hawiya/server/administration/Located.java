package dev.hawiya.server.administration;

import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.administration.AccountsRefused.Reason;
import dev.hawiya.server.store.Store;
import java.util.List;
import java.util.UUID;

/** Finds accounts by what people call them; refuses what there is not. */
final class Located {
  /** A credential that was found. */
  record Credential(UUID id, CredentialKind kind) {}

  private final Store store;

  Located(Store store) {
    this.store = store;
  }

  UUID tenant(String name) {
    return one(ids("select id from tenants where name = ?", name), "tenant");
  }

  UUID bundle(String key) {
    return one(ids("select id from bundles where bundle_key = ?", key), "bundle");
  }

  UUID bundle(UUID tenant, String key) {
    String sql = "select id from bundles where bundle_key = ? and tenant_id = ?";
    return one(ids(sql, key, tenant), "bundle of this tenant");
  }

  /** The bundle of a tenant that has but one. */
  UUID onlyBundle(UUID tenant) {
    List<UUID> all = ids("select id from bundles where tenant_id = ?", tenant);
    if (all.size() > 1) {
      throw new AccountsRefused(
          Reason.CONFLICT, "the tenant has several bundles: say which one pays for the calls");
    }
    return one(all, "bundle of this tenant");
  }

  UUID user(String tenant, String name) {
    String sql = "select id from users where name = ? and tenant_id = ?";
    return one(ids(sql, name, tenant(tenant)), "user of this tenant");
  }

  Credential credential(String id) {
    List<Credential> found =
        store
            .jdbc()
            .sql("select id, kind from credentials where public_id = ?")
            .param(id)
            .query(
                (row, number) ->
                    new Credential(
                        row.getObject("id", UUID.class),
                        CredentialKind.valueOf(row.getString("kind"))))
            .list();
    return one(found, "credential");
  }

  boolean taken(String id) {
    return !ids(
            "select id from credentials where public_id = ?"
                + " union all select id from bundles where bundle_key = ?",
            id,
            id)
        .isEmpty();
  }

  private List<UUID> ids(String sql, Object... values) {
    return store.jdbc().sql(sql).params(values).query(UUID.class).list();
  }

  private static <T> T one(List<T> found, String what) {
    if (found.isEmpty()) {
      throw new AccountsRefused(
          Reason.UNKNOWN, "there is no such " + what + "; the list of accounts has them all");
    }
    if (found.size() > 1) {
      throw new AccountsRefused(
          Reason.CONFLICT, "more than one " + what + " has this id; make a new one instead");
    }
    return found.get(0);
  }
}
