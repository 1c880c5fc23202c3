package dev.hawiya.specimen.travel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tab-separated rows of a resource of {@code designs}; lines that open with # are remarks. */
final class Table {
  private Table() {}

  static List<List<String>> rows(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/designs/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no design " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
