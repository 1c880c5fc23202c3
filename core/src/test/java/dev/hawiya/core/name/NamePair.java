package dev.hawiya.core.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An Arabic name and the Latin spellings that people of that name use. */
record NamePair(String arabic, List<String> accepted) {

  static List<NamePair> table(String name) {
    return lines(name).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> new NamePair(row[0], List.of(row[1].split("\\|"))))
        .toList();
  }

  /** The lines of a table of names, comments and heading included. */
  static List<String> lines(String name) {
    try (InputStream in = NamePair.class.getResourceAsStream("/names/" + name + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isSingle() {
    return arabic.indexOf(' ') < 0;
  }
}
