package dev.hawiya.screening.list.eu;

import dev.hawiya.screening.list.CountedSink;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListReader;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordSink;
import dev.hawiya.screening.list.file.XmlRecords;
import java.io.IOException;
import java.util.Set;

/** Reads the elements sanctionEntity. */
final class EuReader implements ListReader {
  static final String ROOT = "export";

  @Override
  public void read(ListFiles files, RecordSink sink) throws IOException, ListRejected {
    CountedSink counted = new CountedSink(sink);
    try (XmlRecords records = new XmlRecords(files.main(), ROOT)) {
      records.each(Set.of("sanctionEntity"), counted);
    }
    counted.end(files.main());
  }
}
