package dev.hawiya.screening.list.ofacxml;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.CountedSink;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListReader;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordSink;
import dev.hawiya.screening.list.file.XmlRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the file twice: first what parties refer to, which partly stands behind them, then the
 * parties. A record is a DistinctParty whose numbers have their values beside them, followed by its
 * documents, entries and relations.
 */
final class OfacXmlReader implements ListReader {
  static final String ROOT = "Sanctions";
  private static final String SETS = "ReferenceValueSets";
  private static final String PLACE = "Location";
  private static final String DOCUMENT = "IDRegDocument";
  private static final String ENTRY = "SanctionsEntry";
  private static final String RELATION = "ProfileRelationship";
  private static final String OF_IDENTITY = "IdentityID";
  private static final String OF_PROFILE = "ProfileID";
  private static final String FROM_PROFILE = "From-ProfileID";

  @Override
  public void read(ListFiles files, RecordSink sink) throws IOException, ListRejected {
    CountedSink counted = new CountedSink(sink);
    OfacXmlReferences references = new OfacXmlReferences();
    try (XmlRecords first = new XmlRecords(files.main(), ROOT)) {
      Set<String> names = Set.of(SETS, PLACE, DOCUMENT, ENTRY, RELATION);
      for (Optional<SourceField> f = first.next(names); f.isPresent(); f = first.next(names)) {
        add(f.get(), references);
      }
    }
    try (XmlRecords second = new XmlRecords(files.main(), ROOT)) {
      Set<String> names = Set.of("DistinctParty");
      for (Optional<SourceField> f = second.next(names); f.isPresent(); f = second.next(names)) {
        counted.record(record(f.get(), references));
      }
    }
    counted.end(files.main());
  }

  private static void add(SourceField field, OfacXmlReferences references) {
    switch (field.name()) {
      case SETS -> references.addSets(field);
      case PLACE -> references.addValue(field);
      case DOCUMENT -> references.addOwned(OF_IDENTITY, field);
      case ENTRY -> references.addOwned(OF_PROFILE, field);
      default -> references.addOwned(FROM_PROFILE, field);
    }
  }

  private static SourceField record(SourceField party, OfacXmlReferences references) {
    List<SourceField> fields = new ArrayList<>(references.resolved(party).fields());
    for (SourceField profile : party.all("Profile")) {
      for (SourceField identity : profile.all("Identity")) {
        fields.addAll(references.owned(OF_IDENTITY, identity.text("ID")));
      }
      fields.addAll(references.owned(OF_PROFILE, profile.text("ID")));
      fields.addAll(references.owned(FROM_PROFILE, profile.text("ID")));
    }
    return new SourceField(party.name(), party.value(), fields);
  }
}
