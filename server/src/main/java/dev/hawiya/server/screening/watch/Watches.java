package dev.hawiya.server.screening.watch;

import dev.hawiya.server.account.Caller;
import dev.hawiya.server.screening.QueryCodec;
import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.screening.UnknownEntry;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps watches until their tenant deletes them; a tenant sees its own alone. */
public final class Watches {
  /** Watches that are told at once, the newest. */
  private static final int MOST = 1000;

  private static final String WATCH = "watch";

  private static final String SELECT =
      "select id, tenant_id, client_reference, sealed_watch, created_at from screening_watches ";

  private final Store store;
  private final JsonMapper json = JsonMapper.shared();

  public Watches(Store store) {
    this.store = store;
  }

  /** The watch of an id. */
  public Watch find(UUID tenant, UUID id) throws UnknownEntry {
    return find(id)
        .filter(watch -> watch.tenant().equals(tenant))
        .orElseThrow(() -> new UnknownEntry(WATCH));
  }

  /** The newest watches. */
  public List<Watch> all(UUID tenant) {
    return store
        .jdbc()
        .sql(SELECT + "where tenant_id = ? order by created_at desc limit " + MOST)
        .param(tenant)
        .query(this::watch)
        .list();
  }

  /** Ends a watch; what was not told yet is not told any more. */
  public void delete(UUID tenant, UUID id) throws UnknownEntry {
    int deleted =
        store
            .jdbc()
            .sql("delete from screening_watches where tenant_id = ? and id = ?")
            .params(tenant, id)
            .update();
    if (deleted == 0) {
      throw new UnknownEntry(WATCH);
    }
  }

  Optional<Watch> find(UUID id) {
    return store.jdbc().sql(SELECT + "where id = ?").param(id).query(this::watch).optional();
  }

  /** Keeps others from the watch until the transaction ends; empty where it is gone. */
  Optional<UUID> lock(UUID id) {
    return store
        .jdbc()
        .sql("select id from screening_watches where id = ? for update")
        .param(id)
        .query(UUID.class)
        .optional();
  }

  void add(Caller caller, Watch watch) {
    Map<String, Object> plain =
        Map.of(
            "query", QueryCodec.of(watch.order().query()),
            "webhook", watch.webhook(),
            "secret", watch.secret());
    store
        .jdbc()
        .sql(
            "insert into screening_watches (id, tenant_id, bundle_id, client_reference,"
                + " sealed_watch, created_at) values (?, ?, ?, ?, ?, ?)")
        .params(
            watch.id(),
            caller.tenant(),
            caller.bundle(),
            watch.order().reference().orElse(null),
            store.vault().seal(json.writeValueAsBytes(plain), watch.id()),
            Columns.of(watch.created()))
        .update();
  }

  private Watch watch(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    JsonNode plain = json.readTree(store.vault().unseal(row.getBytes("sealed_watch"), id));
    return new Watch(
        id,
        row.getObject("tenant_id", UUID.class),
        new ScreeningOrder(
            QueryCodec.query(plain.get("query")),
            Optional.ofNullable(row.getString("client_reference"))),
        plain.get("webhook").asString(),
        plain.get("secret").asString(),
        Columns.time(row, "created_at"));
  }
}
