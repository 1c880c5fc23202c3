package dev.hawiya.server.dialect;

import dev.hawiya.core.text.ArabicSpelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A vendor's codes for printed words: a two-column {@code .tsv} of word and code. Words are found
 * whatever their spelling habits.
 */
public final class CodeTable {
  private final Map<String, String> codes;

  private CodeTable(Map<String, String> codes) {
    this.codes = codes;
  }

  /** Loads {@code resources/dialect/<dialect>/<table>.tsv}. */
  public static CodeTable load(String dialect, String table) {
    Map<String, String> codes = new HashMap<>();
    for (List<String> row : TableRows.load(dialect, table, 2)) {
      if (codes.put(ArabicSpelling.key(row.get(0)), row.get(1)) != null) {
        throw new IllegalStateException(dialect + "/" + table + ": twice: " + row.get(0));
      }
    }
    return new CodeTable(Map.copyOf(codes));
  }

  /** The vendor's code for a printed word, or "" for a word it has none for. */
  public String code(String word) {
    return codes.getOrDefault(ArabicSpelling.key(word), "");
  }
}
