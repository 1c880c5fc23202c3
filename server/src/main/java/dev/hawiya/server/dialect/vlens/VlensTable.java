package dev.hawiya.server.dialect.vlens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of one of this vendor's {@code .tsv} tables, without their comments. */
final class VlensTable {
  private VlensTable() {}

  static List<List<String>> rows(String table, int columns) {
    String path = "/dialect/vlens/" + table + ".tsv";
    try (InputStream in = VlensTable.class.getResourceAsStream(path)) {
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
