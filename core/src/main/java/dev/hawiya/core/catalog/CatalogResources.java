package dev.hawiya.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The catalogue's files on the class path, UTF-8. */
final class CatalogResources {
  private static final String ROOT = "/catalog/";

  String text(String path) {
    try (InputStream in = CatalogResources.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue has no file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue's " + path + " cannot be read", e);
    }
  }

  /** The lines of a file that are neither blank nor a comment. */
  List<String> lines(String path) {
    return text(path).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
  }

  /** The source line of a table. */
  String source(String path) {
    return text(path)
        .lines()
        .filter(l -> l.startsWith("# source: "))
        .map(l -> l.substring(10))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(path + " names no source"));
  }
}
