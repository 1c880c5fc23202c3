package dev.hawiya.screening.list.own;

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
import java.util.Locale;
import java.util.Optional;

/** Reads rows; the columns' names are told in lower case, with underscores. */
final class OwnReader implements ListReader {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  @Override
  public void read(ListFiles files, RecordSink sink) throws IOException, ListRejected {
    CountedSink counted = new CountedSink(sink);
    CsvShape shape = CsvShape.headed(separator(files.main()));
    try (CsvRows rows = new CsvRows(files.main(), shape, counted::bad)) {
      for (Optional<List<SourceField>> row = rows.next(); row.isPresent(); row = rows.next()) {
        List<SourceField> fields =
            row.get().stream()
                .map(field -> SourceField.of(column(field.name()), field.value()))
                .toList();
        counted.record(SourceField.group("row", fields));
      }
    }
    counted.end(files.main());
  }

  /**
   * The one that makes a column "name" of the first row.
   *
   * @throws ListRejected where none does
   */
  static char separator(Path file) throws IOException, ListRejected {
    for (char separator : SEPARATORS) {
      List<String> columns = CsvRows.columns(file, separator);
      if (columns.stream().map(OwnReader::column).anyMatch("name"::equals)) {
        return separator;
      }
    }
    throw new ListRejected(
        file.getFileName()
            + " has no column \"name\": its first row names the columns, in CSV UTF-8");
  }

  private static String column(String header) {
    return header.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
  }
}
