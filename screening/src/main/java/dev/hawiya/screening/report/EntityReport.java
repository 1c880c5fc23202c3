package dev.hawiya.screening.report;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.Identifier;
import java.util.LinkedHashMap;
import java.util.Map;

/** The wire form of what a list says of an entity. */
final class EntityReport {
  private EntityReport() {}

  static void facts(Entity entity, Map<String, Object> report) {
    report.put("names", entity.names().stream().map(EntityReport::name).toList());
    report.put("birth_dates", entity.birthDates().stream().map(EntityReport::date).toList());
    report.put("nationalities", entity.nationalities());
    report.put("identifiers", entity.identifiers().stream().map(EntityReport::identifier).toList());
    report.put("programmes", entity.programmes());
  }

  private static Map<String, Object> name(EntityName name) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("name", name.text());
    report.put("strength", WireValues.word(name.strength()));
    return report;
  }

  private static Map<String, Object> date(BirthDate date) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("earliest", date.earliest().toString());
    report.put("latest", date.latest().toString());
    report.put("approximate", date.approximate());
    return report;
  }

  private static Map<String, Object> identifier(Identifier identifier) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("kind", identifier.kind());
    report.put("number", identifier.number());
    report.put("country", identifier.country().orElse(null));
    return report;
  }
}
