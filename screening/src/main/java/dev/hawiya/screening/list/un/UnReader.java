package dev.hawiya.screening.list.un;

import dev.hawiya.screening.list.CountedSink;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListReader;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordSink;
import dev.hawiya.screening.list.file.XmlRecords;
import java.io.IOException;
import java.util.Set;

/** Reads the elements INDIVIDUAL and ENTITY. */
final class UnReader implements ListReader {
  static final String ROOT = "CONSOLIDATED_LIST";
  static final String PERSON = "INDIVIDUAL";
  static final String ENTITY = "ENTITY";

  @Override
  public void read(ListFiles files, RecordSink sink) throws IOException, ListRejected {
    CountedSink counted = new CountedSink(sink);
    try (XmlRecords records = new XmlRecords(files.main(), ROOT)) {
      records.each(Set.of(PERSON, ENTITY), counted);
    }
    counted.end(files.main());
  }
}
