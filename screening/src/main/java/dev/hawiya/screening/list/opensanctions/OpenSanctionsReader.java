package dev.hawiya.screening.list.opensanctions;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.CountedSink;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListReader;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordSink;
import dev.hawiya.screening.list.file.CsvRows;
import dev.hawiya.screening.list.file.CsvShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads rows, whose columns the header names. */
final class OpenSanctionsReader implements ListReader {
  private static final List<String> NEEDED = List.of("id", "schema", "name");
  private static final char SEPARATOR = ',';

  /** Refuses a file whose header has not the columns that no edition goes without. */
  static void check(Path file) throws IOException, ListRejected {
    if (!CsvRows.columns(file, SEPARATOR).containsAll(NEEDED)) {
      throw new ListRejected(file.getFileName() + " has not the columns " + NEEDED);
    }
  }

  @Override
  public void read(ListFiles files, RecordSink sink) throws IOException, ListRejected {
    check(files.main());
    CountedSink counted = new CountedSink(sink);
    CsvShape shape = CsvShape.headed(SEPARATOR);
    try (CsvRows rows = new CsvRows(files.main(), shape, counted::bad)) {
      for (Optional<List<SourceField>> row = rows.next(); row.isPresent(); row = rows.next()) {
        counted.record(SourceField.group("target", row.get()));
      }
    }
    counted.end(files.main());
  }
}
