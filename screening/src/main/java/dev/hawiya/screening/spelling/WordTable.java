package dev.hawiya.screening.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of words among the resources: a source line, a header, tab-separated rows. */
public final class WordTable {
  private WordTable() {}

  /** The rows of {@code /names/NAME.tsv}, each of as many cells as the header has. */
  public static List<List<String>> rows(String name) {
    String file = "/names/" + name + ".tsv";
    List<List<String>> rows =
        text(file)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    int columns = rows.get(0).size();
    rows.stream()
        .filter(row -> row.size() != columns)
        .findFirst()
        .ifPresent(
            row -> {
              throw new IllegalStateException(file + " has a row of " + row.size() + ": " + row);
            });
    return rows.subList(1, rows.size());
  }

  private static String text(String file) {
    try (InputStream in = WordTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
