package dev.hawiya.server.screening;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.search.ScreeningQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A question as it is kept: of its own shape, so that what was kept stays readable. */
public final class QueryCodec {
  private QueryCodec() {}

  /** What is kept of a question. */
  public static Map<String, Object> of(ScreeningQuery query) {
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("name", query.name());
    kept.put("kind", query.kind().name());
    kept.put("birth_date", query.birthDate().map(QueryCodec::date).orElse(null));
    kept.put("countries", query.countries());
    kept.put("numbers", query.numbers());
    kept.put("lists", query.lists().stream().sorted().toList());
    kept.put("most", query.most());
    return kept;
  }

  /** The question of what was kept. */
  public static ScreeningQuery query(JsonNode kept) {
    return new ScreeningQuery(
        kept.get("name").asString(),
        EntityKind.valueOf(kept.get("kind").asString()),
        Optional.of(kept.get("birth_date")).filter(JsonNode::isObject).map(QueryCodec::date),
        texts(kept.get("countries")),
        texts(kept.get("numbers")),
        new LinkedHashSet<>(texts(kept.get("lists"))),
        kept.get("most").asInt());
  }

  private static Map<String, Object> date(BirthDate date) {
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("earliest", date.earliest().toString());
    kept.put("latest", date.latest().toString());
    kept.put("approximate", date.approximate());
    return kept;
  }

  private static BirthDate date(JsonNode kept) {
    return new BirthDate(
        LocalDate.parse(kept.get("earliest").asString()),
        LocalDate.parse(kept.get("latest").asString()),
        kept.get("approximate").asBoolean());
  }

  private static List<String> texts(JsonNode kept) {
    return kept.valueStream().map(JsonNode::asString).toList();
  }
}
