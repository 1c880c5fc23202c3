package dev.hawiya.screening.list.ofacxml;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.RecordDisplay;
import dev.hawiya.screening.list.RecordLines;
import java.util.List;

/** Shows a DistinctParty: every feature that has no line of its own under its type. */
final class OfacXmlDisplay implements RecordDisplay {
  private final OfacXmlMapper mapper;

  OfacXmlDisplay(OfacXmlMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Line> lines(SourceField record) {
    return RecordLines.of(record, mapper, (lines, entity) -> fill(lines, record, entity));
  }

  private static void fill(RecordLines lines, SourceField record, Entity entity) {
    lines.names(entity);
    for (SourceField feature : record.at("Profile", "Feature")) {
      if (feature.text("FeatureType").equals(OfacXmlFeature.BIRTH_DATE)) {
        feature
            .at("FeatureVersion", "DatePeriod")
            .forEach(period -> lines.add("Born", OfacXmlFeature.date(period)));
      }
    }
    lines.facts(entity);
    for (SourceField feature : record.at("Profile", "Feature")) {
      String type = feature.text("FeatureType");
      if (!OfacXmlFeature.isMapped(type)) {
        for (SourceField version : feature.all("FeatureVersion")) {
          OfacXmlFeature.details(version).forEach(detail -> lines.add(type, detail));
          version.all("DatePeriod").forEach(d -> lines.add(type, OfacXmlFeature.date(d)));
          lines.each(type, version, "Comment");
        }
      }
    }
    lines
        .each("Document note", record, "IDRegDocument", "Comment")
        .each("List", record, "SanctionsEntry", "List")
        .each("Legal basis", record, "SanctionsEntry", "EntryEvent", "LegalBasis");
    for (SourceField relation : record.all("ProfileRelationship")) {
      lines.add(relation.text("RelationType"), "OFAC number " + relation.text("To-ProfileID"));
    }
    lines.each("Comment", record, "Comment");
  }
}
