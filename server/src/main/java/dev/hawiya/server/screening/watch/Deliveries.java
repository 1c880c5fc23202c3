package dev.hawiya.server.screening.watch;

import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.transaction.Retention;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what webhooks are told until they have taken it, and for as long as readings after that.
 */
public final class Deliveries {
  /** Deliveries of a watch that are told at once, the newest. */
  private static final int MOST = 100;

  private final Store store;
  private final Retention retention;
  private final Clock clock;

  public Deliveries(Store store, Retention retention, Clock clock) {
    this.store = store;
    this.retention = retention;
    this.clock = clock;
  }

  /**
   * What is still to be told.
   *
   * @param watch whose webhook
   * @param body as it is sent
   * @param attempts how often it was tried
   */
  record Pending(UUID watch, byte[] body, int attempts) {}

  /** Keeps something to tell. */
  void add(UUID id, UUID watch, Map<String, Object> body) {
    Instant now = clock.instant();
    store
        .jdbc()
        .sql(
            "insert into screening_deliveries (id, watch_id, sealed_body, attempts, keep_until,"
                + " created_at) values (?, ?, ?, 0, ?, ?)")
        .params(
            id,
            watch,
            store.vault().seal(JsonMapper.shared().writeValueAsBytes(body), id),
            Columns.of(now.plus(retention.readings())),
            Columns.of(now))
        .update();
  }

  /** What is to be told; empty where it was told, given up, or its watch is gone. */
  Optional<Pending> pending(UUID id) {
    return store
        .jdbc()
        .sql(
            "select watch_id, sealed_body, attempts from screening_deliveries"
                + " where id = ? and told_at is null and given_up_at is null")
        .param(id)
        .query(
            (row, number) ->
                new Pending(
                    row.getObject("watch_id", UUID.class),
                    store.vault().unseal(row.getBytes("sealed_body"), id),
                    row.getInt("attempts")))
        .optional();
  }

  void told(UUID id) {
    update("attempts = attempts + 1, told_at = ?, last_failure = null", id, Optional.empty());
  }

  void failed(UUID id, String why) {
    update("attempts = attempts + 1, last_failure = ?", id, Optional.of(why));
  }

  void givenUp(UUID id) {
    update("given_up_at = ?", id, Optional.empty());
  }

  /** The newest deliveries of a watch. */
  public List<Delivery> of(UUID watch) {
    return store
        .jdbc()
        .sql(
            "select id, attempts, created_at, told_at, given_up_at, last_failure"
                + " from screening_deliveries where watch_id = ? order by created_at desc limit "
                + MOST)
        .param(watch)
        .query(Deliveries::delivery)
        .list();
  }

  /** Deletes what was told or given up, and kept long enough. */
  public void forget() {
    store
        .jdbc()
        .sql(
            "delete from screening_deliveries where keep_until <= ?"
                + " and (told_at is not null or given_up_at is not null)")
        .param(Columns.of(clock.instant()))
        .update();
  }

  private void update(String what, UUID id, Optional<String> why) {
    store
        .jdbc()
        .sql("update screening_deliveries set " + what + " where id = ?")
        .param(why.isPresent() ? why.get() : Columns.of(clock.instant()))
        .param(id)
        .update();
  }

  private static Delivery delivery(ResultSet row, int number) throws SQLException {
    return new Delivery(
        row.getObject("id", UUID.class),
        row.getInt("attempts"),
        Columns.time(row, "created_at"),
        Columns.optionalTime(row, "told_at"),
        Columns.optionalTime(row, "given_up_at"),
        Optional.ofNullable(row.getString("last_failure")));
  }
}
