package dev.hawiya.server.screening.watch;

import dev.hawiya.screening.version.ListVersion;
import dev.hawiya.server.screening.JudgedHit;
import dev.hawiya.server.screening.KeyedHash;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far watches were searched, and which hits their callers know. */
public final class WatchProgress {
  private final Store store;
  private final KeyedHash hash;
  private final Clock clock;

  public WatchProgress(Store store, KeyedHash hash, Clock clock) {
    this.store = store;
    this.hash = hash;
    this.clock = clock;
  }

  /**
   * Some watches that were not searched in a version yet, by rising ids; of a tenant or bundle that
   * may not call none.
   */
  List<UUID> due(ListVersion version, UUID after, int most) {
    return store
        .jdbc()
        .sql(
            "select w.id from screening_watches w join bundles b on b.id = w.bundle_id"
                + " join tenants t on t.id = w.tenant_id where w.id > ? and not t.disabled"
                + " and not b.disabled and (b.expires_at is null or b.expires_at > ?)"
                + " and not exists (select 1 from screening_watch_lists l where l.watch_id = w.id"
                + " and l.list = ? and l.imported_at >= ?) order by w.id limit "
                + most)
        .params(after, Columns.of(clock.instant()), version.list(), time(version))
        .query(UUID.class)
        .list();
  }

  /** Those of some versions in which a watch was not searched yet. */
  List<ListVersion> missing(UUID watch, List<ListVersion> serving) {
    Map<String, Instant> searched = new HashMap<>();
    store
        .jdbc()
        .sql("select list, imported_at from screening_watch_lists where watch_id = ?")
        .param(watch)
        .query(
            row -> {
              searched.put(row.getString("list"), Columns.time(row, "imported_at"));
            });
    return serving.stream()
        .filter(
            version ->
                searched
                    .getOrDefault(version.list(), Instant.MIN)
                    .isBefore(time(version).toInstant()))
        .toList();
  }

  /** Remembers that a watch was searched in a version, unless it was in a newer one. */
  void searched(UUID watch, List<ListVersion> versions) {
    for (ListVersion version : versions) {
      int updated =
          store
              .jdbc()
              .sql(
                  "update screening_watch_lists set imported_at = ?"
                      + " where watch_id = ? and list = ? and imported_at < ?")
              .params(time(version), watch, version.list(), time(version))
              .update();
      if (updated == 0) {
        store
            .jdbc()
            .sql(
                "insert into screening_watch_lists (watch_id, list, imported_at)"
                    + " values (?, ?, ?) on conflict do nothing")
            .params(watch, version.list(), time(version))
            .update();
      }
    }
  }

  /**
   * Remembers a hit. One that was decided and whose record has changed since is another one with
   * every change; else an entity is one hit, whatever its list does to its record.
   *
   * @return whether it was not known before
   */
  boolean learns(UUID watch, JudgedHit judged) {
    String list = judged.hit().list();
    String entity = judged.hit().entity().id();
    String known =
        judged.changed()
            ? hash.of("hit", watch.toString(), list, entity, judged.print())
            : hash.of("hit", watch.toString(), list, entity);
    return store
            .jdbc()
            .sql(
                "insert into screening_watch_hits (watch_id, hit_hash) values (?, ?)"
                    + " on conflict do nothing")
            .params(watch, known)
            .update()
        == 1;
  }

  /** Of no more digits than both databases keep. */
  private static OffsetDateTime time(ListVersion version) {
    return Columns.of(version.imported().truncatedTo(ChronoUnit.MILLIS));
  }
}
