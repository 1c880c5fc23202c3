package dev.hawiya.lab.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names others use for our types, fields and values: the table {@code foreign-truth.tsv}. */
public final class ForeignTruth {
  private static final String TABLE = "/lab/foreign-truth.tsv";
  private static final String LEFT_OUT = "-";

  private final Map<List<String>, String> ours;

  private ForeignTruth(Map<List<String>, String> ours) {
    this.ours = Map.copyOf(ours);
  }

  /** Reads the bundled table. */
  public static ForeignTruth load() {
    try (InputStream in = ForeignTruth.class.getResourceAsStream(TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<List<String>, String> ours = new HashMap<>();
      for (String row : reader.lines().filter(r -> !r.startsWith("#")).toList()) {
        List<String> cells = List.of(row.split("\t"));
        int last = cells.size() - 1;
        ours.put(cells.subList(0, last), cells.get(last));
      }
      return new ForeignTruth(ours);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String type(String theirs) {
    return ours.getOrDefault(List.of("type", theirs), theirs);
  }

  /** Our type of what a picture shows, where a type of theirs tells how it was photographed. */
  public String shown(String type) {
    return ours.getOrDefault(List.of("shows", type), type);
  }

  /** Our side; "" for a name that is not a side's. */
  String side(String theirs) {
    String ours = value("side", theirs);
    return LEFT_OUT.equals(ours) ? "" : ours;
  }

  /**
   * The canonical id; empty for a field that is left out.
   *
   * @param all their fields: what one of them means may depend on another
   */
  Optional<String> field(String theirs, Map<String, String> all) {
    String usual = ours.getOrDefault(List.of("field", theirs), theirs);
    String id =
        all.entrySet().stream().flatMap(e -> when(e, theirs).stream()).findFirst().orElse(usual);
    return LEFT_OUT.equals(id) ? Optional.empty() : Optional.of(id);
  }

  private Optional<String> when(Map.Entry<String, String> other, String theirs) {
    return Optional.ofNullable(ours.get(List.of("when", other.getKey(), other.getValue(), theirs)));
  }

  String value(String field, String theirs) {
    return ours.getOrDefault(List.of("value", field, theirs), theirs);
  }
}
