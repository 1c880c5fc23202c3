package dev.hawiya.core.name;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.text.ArabicSpelling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of names is well formed and says one thing about each name. */
class NameDictionaryTest {
  private static final Set<String> KINDS =
      Set.of("male", "female", "family", "compound", "particle");

  private final List<String> lines = NamePair.lines("egyptian-latin");
  private final List<String[]> rows =
      lines.stream()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();

  @Test
  void namesItsSource() {
    assertThat(lines.get(0)).startsWith("# source: ");
    assertThat(lines.get(1)).isEqualTo("arabic\tlatin\tkind");
  }

  @Test
  void isAsLargeAsItIsMeantToBe() {
    assertThat(rows).hasSizeGreaterThanOrEqualTo(1500);
  }

  @Test
  void everyRowIsWellFormed() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(3);
              assertThat(row[0]).matches("[\\u0621-\\u064A]+( [\\u0621-\\u064A]+)*");
              assertThat(row[1]).matches("[A-Z][a-z]*( [A-Z][a-z]*)*");
              assertThat(KINDS).contains(row[2]);
            });
  }

  @Test
  void oneKeyHasOneSpelling() {
    Map<String, Set<String>> spellings =
        rows.stream()
            .collect(
                groupingBy(row -> ArabicSpelling.key(row[0]), mapping(row -> row[1], toSet())));
    assertThat(spellings).allSatisfy((key, latin) -> assertThat(latin).as(key).hasSize(1));
    assertThat(spellings).hasSameSizeAs(rows);
  }

  @Test
  void answersEveryRow() {
    LatinNames names = LatinNames.egyptian();
    assertThat(rows).allSatisfy(row -> assertThat(names.of(row[0])).isEqualTo(row[1]));
  }
}
