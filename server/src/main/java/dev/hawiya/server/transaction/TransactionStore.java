package dev.hawiya.server.transaction;

import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps transactions; every question is asked in the name of a tenant. */
public final class TransactionStore {
  private static final TypeReference<Map<String, Object>> REPORT = new TypeReference<>() {};

  private final Store store;
  private final Retention retention;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  public TransactionStore(Store store, Retention retention, Clock clock) {
    this.store = store;
    this.retention = retention;
    this.clock = clock;
  }

  /** Begins a transaction. */
  public UUID open(UUID tenant, Optional<String> clientReference) {
    UUID id = UUID.randomUUID();
    insert(tenant, id, clientReference);
    return id;
  }

  /**
   * The transaction of an id, begun where nobody has used the id before.
   *
   * @param id as the caller chose it
   */
  public StoredTransaction begin(UUID tenant, String id, Optional<String> clientReference)
      throws UnknownTransaction {
    insert(tenant, uuid(id), clientReference);
    return find(tenant, id);
  }

  /** Keeps a caller's newer reference. */
  public void refer(UUID transaction, String clientReference) {
    store
        .jdbc()
        .sql("update transactions set client_reference = ? where id = ?")
        .params(clientReference, transaction)
        .update();
  }

  /** Adds a step. */
  public void add(UUID transaction, int position, NewStep step) {
    Instant now = clock.instant();
    byte[] report = json.writeValueAsBytes(step.report());
    store
        .jdbc()
        .sql(
            "insert into steps (id, transaction_id, position, service, document_type, side,"
                + " sealed_report, keep_until, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            step.id(),
            transaction,
            position,
            step.service(),
            step.documentType(),
            step.side(),
            store.vault().seal(report, step.id()),
            Columns.of(now.plus(retention.readings())),
            Columns.of(now))
        .update();
    keepImage(step, now);
  }

  /**
   * The transaction of an id and its steps, oldest first.
   *
   * @param id as the caller sent it
   */
  public StoredTransaction find(UUID tenant, String id) throws UnknownTransaction {
    UUID uuid = uuid(id);
    return store
        .jdbc()
        .sql(
            "select id, client_reference, created_at from transactions"
                + " where id = ? and tenant_id = ?")
        .params(uuid, tenant)
        .query(
            (row, number) ->
                new StoredTransaction(
                    uuid,
                    Optional.ofNullable(row.getString("client_reference")),
                    Columns.time(row, "created_at"),
                    List.of()))
        .optional()
        .map(t -> new StoredTransaction(t.id(), t.clientReference(), t.created(), steps(uuid)))
        .orElseThrow(UnknownTransaction::new);
  }

  /** The picture of a step; empty once it was kept long enough. */
  public Optional<byte[]> image(UUID step) {
    return store
        .jdbc()
        .sql("select sealed_image from step_images where step_id = ? and keep_until > ?")
        .params(step, Columns.of(clock.instant()))
        .query(byte[].class)
        .optional()
        .map(ciphertext -> store.vault().unseal(ciphertext, step));
  }

  /** Deletes what was kept long enough, and callers' references with the last reading. */
  public void forget() {
    OffsetDateTime now = Columns.of(clock.instant());
    store.jdbc().sql("delete from step_images where keep_until <= ?").param(now).update();
    store
        .jdbc()
        .sql(
            "update steps set sealed_report = null"
                + " where keep_until <= ? and sealed_report is not null")
        .param(now)
        .update();
    store
        .jdbc()
        .sql(
            "update transactions set client_reference = null"
                + " where client_reference is not null and created_at <= ? and not exists"
                + " (select 1 from steps s where s.transaction_id = transactions.id"
                + " and s.sealed_report is not null)")
        .param(Columns.of(clock.instant().minus(retention.readings())))
        .update();
  }

  /** Leaves a transaction that is there as it is. */
  private void insert(UUID tenant, UUID id, Optional<String> clientReference) {
    store
        .jdbc()
        .sql(
            "insert into transactions (id, tenant_id, client_reference, created_at)"
                + " values (?, ?, ?, ?) on conflict do nothing")
        .params(id, tenant, clientReference.orElse(null), Columns.of(clock.instant()))
        .update();
  }

  private void keepImage(NewStep step, Instant now) {
    if (retention.images().compareTo(Duration.ZERO) > 0) {
      store
          .jdbc()
          .sql("insert into step_images (step_id, sealed_image, keep_until) values (?, ?, ?)")
          .params(
              step.id(),
              store.vault().seal(step.image(), step.id()),
              Columns.of(now.plus(retention.images())))
          .update();
    }
  }

  private List<StoredStep> steps(UUID transaction) {
    return store
        .jdbc()
        .sql(
            "select id, service, document_type, side, created_at,"
                + " case when keep_until > ? then sealed_report end as kept_report"
                + " from steps where transaction_id = ? order by position")
        .params(Columns.of(clock.instant()), transaction)
        .query(this::step)
        .list();
  }

  private StoredStep step(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new StoredStep(
        id,
        row.getString("service"),
        row.getString("document_type"),
        row.getString("side"),
        Columns.time(row, "created_at"),
        Optional.ofNullable(row.getBytes("kept_report"))
            .map(ciphertext -> json.readValue(store.vault().unseal(ciphertext, id), REPORT)));
  }

  private static UUID uuid(String id) throws UnknownTransaction {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new UnknownTransaction();
    }
  }
}
