package dev.hawiya.specimen.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Rows of a tab-separated resource; lines that open with # tell source and columns. */
public record WordList(List<List<String>> rows) {

  public static WordList load(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/words/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordList(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public WordList only(Predicate<List<String>> wanted) {
    return new WordList(rows.stream().filter(wanted).toList());
  }

  public List<String> pick(RandomGenerator random) {
    return rows.get(random.nextInt(rows.size()));
  }

  public String pickWord(RandomGenerator random) {
    return pick(random).get(0);
  }
}
