package dev.hawiya.server.dialect;

import dev.hawiya.core.text.ArabicSpelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A vendor's codes for printed words: a two-column {@code .tsv} of word and code, where lines that
 * start with # are comments. Words are found whatever their spelling habits.
 */
public final class CodeTable {
  private final Map<String, String> codes;

  private CodeTable(Map<String, String> codes) {
    this.codes = codes;
  }

  /** Loads {@code resources/dialect/<dialect>/<table>.tsv}. */
  public static CodeTable load(String dialect, String table) {
    String path = "/dialect/" + dialect + "/" + table + ".tsv";
    try (InputStream in = CodeTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no code table " + path);
      }
      return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The vendor's code for a printed word, or "" for a word it has none for. */
  public String code(String word) {
    return codes.getOrDefault(ArabicSpelling.key(word), "");
  }

  private static CodeTable parse(String path, String text) {
    Map<String, String> codes = new HashMap<>();
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 2 || codes.put(ArabicSpelling.key(columns[0]), columns[1]) != null) {
        throw new IllegalStateException(path + ": not a word and its code, once: " + line);
      }
    }
    return new CodeTable(Map.copyOf(codes));
  }
}
