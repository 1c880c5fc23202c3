package dev.hawiya.core.mrz.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated table on the class path, UTF-8: comments begin with #, then one row of names. */
public final class MrzTable {
  private MrzTable() {}

  /**
   * The rows of a table, each by its columns' names.
   *
   * @throws IllegalStateException where the table is missing or a row has another width
   */
  public static List<Map<String, String>> rows(String name) {
    List<String> lines =
        text("/mrz/" + name + ".tsv")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    String[] columns = lines.get(0).split("\t", -1);
    return lines.stream().skip(1).map(line -> row(columns, line)).toList();
  }

  private static Map<String, String> row(String[] columns, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns.length) {
      throw new IllegalStateException("a row of another width: " + line);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(columns[i], cells[i]);
    }
    return row;
  }

  private static String text(String path) {
    try (InputStream in = MrzTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
