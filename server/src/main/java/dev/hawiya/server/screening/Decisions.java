package dev.hawiya.server.screening;

import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps decisions until their tenant deletes them; a newer one about the same takes an older one's
 * place. Every question is asked in the name of a tenant.
 */
public final class Decisions {
  /** Decisions that are told at once, the newest. */
  private static final int MOST = 1000;

  private static final String SELECT =
      "select id, client_reference, sealed_decision, created_at from screening_decisions ";

  private final Store store;
  private final Subjects subjects;
  private final JsonMapper json = JsonMapper.shared();

  public Decisions(Store store, Subjects subjects) {
    this.store = store;
    this.subjects = subjects;
  }

  /** What was decided about whom an order is about. */
  public List<Decision> about(UUID tenant, ScreeningOrder order) {
    return store
        .jdbc()
        .sql(SELECT + "where tenant_id = ? and subject_hash = ?")
        .params(tenant, subjects.subject(tenant, order))
        .query(this::decision)
        .list();
  }

  /** The newest decisions, of one reference where it is given. */
  public List<Decision> all(UUID tenant, Optional<String> reference) {
    String of = reference.isPresent() ? "and client_reference = ? " : "";
    var statement =
        store
            .jdbc()
            .sql(SELECT + "where tenant_id = ? " + of + "order by created_at desc limit " + MOST)
            .param(tenant);
    return reference.map(statement::param).orElse(statement).query(this::decision).list();
  }

  /** The decision of an id. */
  public Decision find(UUID tenant, UUID id) throws UnknownEntry {
    return store
        .jdbc()
        .sql(SELECT + "where tenant_id = ? and id = ?")
        .params(tenant, id)
        .query(this::decision)
        .optional()
        .orElseThrow(() -> new UnknownEntry("decision"));
  }

  /** Forgets a decision: what it silenced is told again. */
  public void delete(UUID tenant, UUID id) throws UnknownEntry {
    int deleted =
        store
            .jdbc()
            .sql("delete from screening_decisions where tenant_id = ? and id = ?")
            .params(tenant, id)
            .update();
    if (deleted == 0) {
      throw new UnknownEntry("decision");
    }
  }

  /** Keeps a decision; run inside a transaction, as it replaces the one before. */
  void put(UUID tenant, ScreeningOrder about, Decision decision) {
    String subject = subjects.subject(tenant, about);
    String entity = subjects.entity(tenant, decision.list(), decision.entity());
    store
        .jdbc()
        .sql(
            "delete from screening_decisions"
                + " where tenant_id = ? and subject_hash = ? and entity_hash = ?")
        .params(tenant, subject, entity)
        .update();
    store
        .jdbc()
        .sql(
            "insert into screening_decisions (id, tenant_id, subject_hash, entity_hash,"
                + " client_reference, sealed_decision, created_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            decision.id(),
            tenant,
            subject,
            entity,
            decision.reference().orElse(null),
            store.vault().seal(json.writeValueAsBytes(plain(decision)), decision.id()),
            Columns.of(decision.decided()))
        .update();
  }

  private static Map<String, Object> plain(Decision decision) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("list", decision.list());
    plain.put("entity", decision.entity());
    plain.put("name", decision.name());
    plain.put("print", decision.print());
    plain.put("verdict", decision.verdict().name());
    plain.put("reason", decision.reason().orElse(null));
    return plain;
  }

  private Decision decision(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Instant decided = Columns.time(row, "created_at");
    JsonNode plain = json.readTree(store.vault().unseal(row.getBytes("sealed_decision"), id));
    return new Decision(
        id,
        Optional.ofNullable(row.getString("client_reference")),
        plain.get("list").asString(),
        plain.get("entity").asString(),
        plain.get("name").asString(),
        plain.get("print").asString(),
        Verdict.valueOf(plain.get("verdict").asString()),
        Optional.of(plain.get("reason")).filter(r -> !r.isNull()).map(JsonNode::asString),
        decided);
  }
}
