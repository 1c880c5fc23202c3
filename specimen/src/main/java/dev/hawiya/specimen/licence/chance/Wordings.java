package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the form of one card calls its values; no two alike. */
final class Wordings {
  /** How often a label is one that is known to be in use. */
  private static final double KNOWN = 0.75;

  private static final int TRIES = 12;
  private static final int KIND = 0;
  private static final int SIDE = 1;
  private static final int ID = 2;

  private final List<List<String>> rows;
  private final Dice dice;
  private final Set<String> said = new HashSet<>();

  Wordings(String side, Dice dice) {
    this.rows = load().stream().filter(row -> row.get(SIDE).equals(side)).toList();
    this.dice = dice;
  }

  /** A label for a field; a title or caption may have said a word before. */
  Label label(String id) {
    return label("label", id);
  }

  /** Two fields that one label may name, the value of the second behind the first one's. */
  List<List<String>> pairs() {
    return rows.stream()
        .filter(row -> row.get(KIND).equals("pair"))
        .map(row -> List.of(row.get(ID).split("\\+")))
        .toList();
  }

  /** A label for both of two fields. */
  Label label(List<String> pair) {
    return label("pair", String.join("+", pair));
  }

  private Label label(String kind, String id) {
    List<String> row = row(kind, id);
    return new Label(fresh(row.get(3), row.get(4)), fresh(row.get(5), row.get(6)));
  }

  /** Ids of what may be printed beside the fields. */
  List<String> extras() {
    return rows.stream().filter(row -> row.get(KIND).equals("extra")).map(r -> r.get(ID)).toList();
  }

  Label extraLabel(String id) {
    List<String> row = row("extra", id);
    return new Label(fresh(row.get(3), row.get(3)), fresh(row.get(4), row.get(4)));
  }

  /** An invented value of an extra; empty where the licence itself tells it. */
  Optional<String> extraValue(String id) {
    List<String> row = row("extra", id);
    if (row.size() < 6 || row.get(5).isEmpty()) {
      return Optional.empty();
    }
    StringBuilder value = new StringBuilder();
    for (char c : dice.of(row.get(5).split("\\|")).toCharArray()) {
      value.append(c == '#' ? (char) ('1' + dice.upTo(9)) : c);
    }
    return Optional.of(value.toString());
  }

  private List<String> row(String kind, String id) {
    return rows.stream()
        .filter(row -> row.get(KIND).equals(kind) && row.get(ID).equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + kind + " of " + id));
  }

  private String fresh(String known, String others) {
    for (int i = 0; i < TRIES; i++) {
      String word = dice.of((dice.happens(KNOWN) ? known : others).split("\\|"));
      if (said.add(word)) {
        return word;
      }
    }
    return dice.of(known.split("\\|"));
  }

  private static List<List<String>> load() {
    try (InputStream in = Wordings.class.getResourceAsStream("/designs/chance/words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no words");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
