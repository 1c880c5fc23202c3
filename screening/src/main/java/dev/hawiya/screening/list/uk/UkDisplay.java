package dev.hawiya.screening.list.uk;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.RecordDisplay;
import dev.hawiya.screening.list.RecordLines;
import java.util.List;

/** Shows a Designation. */
final class UkDisplay implements RecordDisplay {
  private final UkMapper mapper;

  UkDisplay(UkMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Line> lines(SourceField record) {
    return RecordLines.of(record, mapper, (lines, entity) -> fill(lines, record, entity));
  }

  private static void fill(RecordLines lines, SourceField record, Entity entity) {
    lines.names(entity).each("Title", record, "Titles", "Title");
    for (SourceField person : record.at("IndividualDetails", "Individual")) {
      lines
          .each("Title", person, "Titles", "Title")
          .each("Position", person, "Positions", "Position")
          .each("Gender", person, "Genders", "Gender")
          .each("Born", person, "DOBs", "DOB");
    }
    lines.facts(entity);
    for (SourceField company : record.at("EntityDetails", "Entity")) {
      lines
          .each("Type", company, "TypeOfEntities", "TypeOfEntity")
          .each("Parent company", company, "ParentCompanies", "ParentCompany")
          .each("Subsidiary", company, "Subsidiaries", "Subsidiary");
    }
    for (SourceField ship : record.at("ShipDetails", "Ship")) {
      lines
          .each("Type", ship, "TypeOfShipDetails", "TypeOfShip")
          .each("Owner or operator", ship, "CurrentOwnerOperators", "CurrentOwnerOperator");
    }
    lines
        .each("Sanctions imposed", record, "SanctionsImposed")
        .each("Designated on", record, "DateDesignated")
        .each("Last updated", record, "LastUpdated")
        .each("OFSI group", record, "OFSIGroupID")
        .each("United Nations number", record, "UNReferenceNumber")
        .each("Reasons", record, "UKStatementofReasons")
        .each("Other information", record, "OtherInformation");
  }
}
