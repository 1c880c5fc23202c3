package dev.hawiya.screening.list.ofac;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.CountedSink;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListReader;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordSink;
import dev.hawiya.screening.list.file.CsvRows;
import dev.hawiya.screening.list.file.CsvShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the four files by their first column; the three smaller ones are held in memory. A record
 * has sdn.csv's columns under the names of OFAC's data specification, the remarks with what the
 * comments add to them, and a group for each other name and each address.
 */
final class OfacReader implements ListReader {
  static final String ALIAS = "ALT";
  static final String ADDRESS = "ADD";
  static final String REMARKS = "Remarks";
  private static final String ID = "ent_num";
  private static final String COMMENT = "comments";

  private static final CsvShape MAIN =
      shape(
          ID,
          "SDN_Name",
          "SDN_Type",
          "Program",
          "Title",
          "Call_Sign",
          "Vess_type",
          "Tonnage",
          "GRT",
          "Vess_flag",
          "Vess_owner",
          REMARKS);
  private static final CsvShape ALIASES =
      shape(ID, "alt_num", "alt_type", "alt_name", "alt_remarks");
  private static final CsvShape ADDRESSES =
      shape(ID, "Add_num", "Address", "City/State/Province/Postal Code", "Country", "Add_remarks");
  private static final CsvShape COMMENTS = shape(ID, COMMENT);

  /** Fields of the other files by the entity they belong to. */
  private record Beside(Map<String, List<SourceField>> fields, Set<String> used) {
    List<SourceField> of(String id) {
      used.add(id);
      return fields.getOrDefault(id, List.of());
    }
  }

  @Override
  public void read(ListFiles files, RecordSink sink) throws IOException, ListRejected {
    CountedSink counted = new CountedSink(sink);
    Beside beside = beside(files.others(), sink);
    try (CsvRows rows = new CsvRows(files.main(), MAIN, counted::bad)) {
      for (Optional<List<SourceField>> row = rows.next(); row.isPresent(); row = rows.next()) {
        counted.record(record(told(row.get()), beside));
      }
    }
    counted.end(files.main());
    beside.fields().keySet().stream()
        .filter(id -> !beside.used().contains(id))
        .forEach(
            id ->
                sink.bad(
                    new BadRow("ent_num " + id, "stands beside the list but has no row in it")));
  }

  private static SourceField record(List<SourceField> row, Beside beside) {
    String id = SourceField.group("SDN", row).text(ID);
    List<SourceField> fields = new ArrayList<>();
    StringBuilder remarks = new StringBuilder();
    for (SourceField field : row) {
      if (field.name().equals(REMARKS)) {
        remarks.append(field.value());
      } else {
        fields.add(field);
      }
    }
    for (SourceField other : beside.of(id)) {
      if (other.name().equals(COMMENT)) {
        remarks.append(other.value());
      } else {
        fields.add(other);
      }
    }
    if (!remarks.isEmpty()) {
      fields.add(SourceField.of(REMARKS, remarks.toString()));
    }
    return SourceField.group("SDN", fields);
  }

  private static Beside beside(List<Path> others, RecordSink sink)
      throws IOException, ListRejected {
    Map<String, List<SourceField>> fields = new LinkedHashMap<>();
    for (Path other : others) {
      String name = other.getFileName().toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(OfacLocator.COMMENTS)) {
        add(other, COMMENTS, COMMENT, fields, sink);
      } else if (name.endsWith(OfacLocator.ALIASES)) {
        add(other, ALIASES, ALIAS, fields, sink);
      } else {
        add(other, ADDRESSES, ADDRESS, fields, sink);
      }
    }
    return new Beside(fields, new HashSet<>());
  }

  private static void add(
      Path file,
      CsvShape shape,
      String group,
      Map<String, List<SourceField>> fields,
      RecordSink sink)
      throws IOException, ListRejected {
    try (CsvRows rows = new CsvRows(file, shape, sink::bad)) {
      for (Optional<List<SourceField>> row = rows.next(); row.isPresent(); row = rows.next()) {
        SourceField whole = SourceField.group(group, told(row.get()));
        List<SourceField> rest =
            whole.fields().stream().filter(field -> !field.name().equals(ID)).toList();
        SourceField kept =
            group.equals(COMMENT)
                ? SourceField.of(COMMENT, whole.text(COMMENT))
                : SourceField.group(group, rest);
        fields.computeIfAbsent(whole.text(ID), id -> new ArrayList<>()).add(kept);
      }
    }
  }

  private static List<SourceField> told(List<SourceField> row) {
    return row.stream().filter(field -> !field.value().equals("-0-")).toList();
  }

  private static CsvShape shape(String... columns) {
    return new CsvShape(',', List.of(columns), true);
  }
}
