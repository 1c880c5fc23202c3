package dev.hawiya.screening.list.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Takes apart a cell that holds several values: {@code A; "B; still B"; C}. */
public final class CellValues {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setIgnoreSurroundingSpaces(true).get();

  private CellValues() {}

  /** The values, the blank ones left out; where quotes are out of order they are letters. */
  public static List<String> of(String cell) {
    return quoted(cell).map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  private static Stream<String> quoted(String cell) {
    if (!cell.contains("\"")) {
      return Stream.of(cell.split(";"));
    }
    try (CSVParser parser = CSVParser.parse(cell, FORMAT)) {
      return parser.getRecords().stream().flatMap(values -> values.toList().stream());
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return Stream.of(cell.split(";"));
    }
  }
}
