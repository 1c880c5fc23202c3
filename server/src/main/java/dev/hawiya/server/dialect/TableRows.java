package dev.hawiya.server.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a vendor's {@code .tsv} table; lines that start with # are comments. */
public final class TableRows {
  private TableRows() {}

  /** Loads {@code resources/dialect/<dialect>/<table>.tsv}, every row of so many columns. */
  public static List<List<String>> load(String dialect, String table, int columns) {
    String path = "/dialect/" + dialect + "/" + table + ".tsv";
    try (InputStream in = TableRows.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no table " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(path, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String path, String line, int columns) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != columns) {
      throw new IllegalStateException(path + ": not " + columns + " columns: " + line);
    }
    return row;
  }
}
