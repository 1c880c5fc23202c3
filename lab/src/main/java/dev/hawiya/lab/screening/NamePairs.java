package dev.hawiya.lab.screening;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of pairs of names: comma- or tab-separated with a header, columns name1, name2, schema
 * ("Person" or another), and same or is_match ("true" or "false").
 *
 * @param name of the table
 * @param pairs its rows
 */
public record NamePairs(String name, List<NamePair> pairs) {
  private static final CSVFormat COMMAS =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final CSVFormat TABS =
      COMMAS.builder().setDelimiter('\t').setQuote(null).setCommentMarker('#').get();

  public NamePairs {
    pairs = List.copyOf(pairs);
  }

  /** One of the lab's own tables. */
  static NamePairs own(String name) throws IOException {
    String resource = "/screening/" + name + ".tsv";
    try (Reader in =
        new InputStreamReader(
            NamePairs.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      return new NamePairs(name, read(TABS, in));
    }
  }

  /** A table in a file. */
  public static NamePairs of(Path file) throws IOException {
    String name = file.getFileName().toString();
    try (Reader in = Files.newBufferedReader(file)) {
      return new NamePairs(
          name.replaceFirst("\\.[a-z]+$", ""), read(name.endsWith(".csv") ? COMMAS : TABS, in));
    }
  }

  private static List<NamePair> read(CSVFormat format, Reader in) throws IOException {
    return format.parse(in).stream().map(NamePairs::pair).toList();
  }

  private static NamePair pair(CSVRecord row) {
    String same = row.isMapped("same") ? row.get("same") : row.get("is_match");
    return new NamePair(
        row.get("name1"),
        row.get("name2"),
        Boolean.parseBoolean(same),
        row.get("schema").equals("Person"));
  }
}
