package dev.hawiya.server.screening;

import dev.hawiya.screening.search.Hit;
import dev.hawiya.screening.version.ListVersion;
import dev.hawiya.server.screening.Occasion.Origin;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.transaction.Retention;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail: every search that was answered, with what it was told. */
public final class ScreeningRecords {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final int LONGEST_LISTS = 10_000;

  private final Store store;
  private final Retention retention;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  public ScreeningRecords(Store store, Retention retention, Clock clock) {
    this.store = store;
    this.retention = retention;
    this.clock = clock;
  }

  /** Keeps a search; run inside the transaction that answers it. */
  public void add(Occasion occasion, ScreeningOrder order, Screening found) {
    Instant now = clock.instant();
    store
        .jdbc()
        .sql(
            "insert into screenings (id, tenant_id, bundle_id, watch_id, origin, client_reference,"
                + " sealed_query, sealed_answer, lists, hits, silenced, keep_until, created_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            found.id(),
            occasion.tenant(),
            occasion.bundle().orElse(null),
            occasion.watch().orElse(null),
            occasion.origin().name(),
            occasion.reference().orElse(null),
            sealed(QueryCodec.of(order.query()), found),
            sealed(answer(found), found),
            lists(found.lists()),
            found.hits().size(),
            found.silenced().size(),
            Columns.of(now.plus(retention.readings())),
            Columns.of(now))
        .update();
  }

  /**
   * A search as it is on record.
   *
   * @param id of the search
   * @param origin what it came by
   * @param watch whose person was searched again
   * @param reference the caller's own
   * @param lists those searched, each with its version
   * @param query who was asked for; absent once it was kept long enough
   * @param answer hits and silenced ones; absent once they were kept long enough
   * @param created when
   */
  public record Kept(
      UUID id,
      Origin origin,
      Optional<UUID> watch,
      Optional<String> reference,
      String lists,
      Optional<Map<String, Object>> query,
      Optional<Map<String, Object>> answer,
      Instant created) {}

  /** The search of an id. */
  public Kept find(UUID tenant, UUID id) throws UnknownEntry {
    return store
        .jdbc()
        .sql("select * from screenings where tenant_id = ? and id = ?")
        .params(tenant, id)
        .query(
            (row, number) ->
                new Kept(
                    id,
                    Origin.valueOf(row.getString("origin")),
                    Optional.ofNullable(row.getObject("watch_id", UUID.class)),
                    Optional.ofNullable(row.getString("client_reference")),
                    row.getString("lists"),
                    opened(row.getBytes("sealed_query"), id),
                    opened(row.getBytes("sealed_answer"), id),
                    Columns.time(row, "created_at")))
        .optional()
        .orElseThrow(() -> new UnknownEntry("search"));
  }

  private Optional<Map<String, Object>> opened(byte[] ciphertext, UUID id) {
    return Optional.ofNullable(ciphertext)
        .map(present -> json.readValue(store.vault().unseal(present, id), OBJECT));
  }

  /** Deletes what is personal of searches that were kept long enough. */
  public void forget() {
    store
        .jdbc()
        .sql(
            "update screenings set sealed_query = null, sealed_answer = null,"
                + " client_reference = null where keep_until <= ? and sealed_query is not null")
        .param(Columns.of(clock.instant()))
        .update();
  }

  private byte[] sealed(Map<String, Object> plain, Screening found) {
    return store.vault().seal(json.writeValueAsBytes(plain), found.id());
  }

  private static Map<String, Object> answer(Screening found) {
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("hits", found.hits().stream().map(ScreeningRecords::hit).toList());
    kept.put("silenced", found.silenced().stream().map(ScreeningRecords::hit).toList());
    return kept;
  }

  private static Map<String, Object> hit(JudgedHit judged) {
    Hit hit = judged.hit();
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("list", hit.list());
    kept.put("id", hit.entity().id());
    kept.put("score", hit.score());
    kept.put("weak", hit.weak());
    kept.put("decision", judged.decision().map(d -> d.id().toString()).orElse(null));
    return kept;
  }

  private static String lists(List<ListVersion> searched) {
    String all =
        searched.stream()
            .map(version -> version.list() + " " + version.number())
            .collect(Collectors.joining(", "));
    return all.length() <= LONGEST_LISTS ? all : all.substring(0, LONGEST_LISTS);
  }
}
