package dev.hawiya.lab.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.score.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePairsTest {
  /** A floor for what is found and a ceiling for what is wrongly taken for the same. */
  @ParameterizedTest
  @CsvSource({"arabic-latin-tuning, 155, 4", "general-tuning, 183, 6"})
  void tunedTablesAreMatched(String table, int least, int mostWrong) throws IOException {
    List<NamePair> pairs = NamePairs.own(table).pairs();
    PairMatcher ours = NamesRun.ours();
    double[] scores = pairs.stream().mapToDouble(ours::score).toArray();
    PairCounts counts = PairCounts.of(pairs, scores, Thresholds.usual().hit());
    assertThat(counts.found()).isGreaterThanOrEqualTo(least);
    assertThat(counts.wrong()).isLessThanOrEqualTo(mostWrong);
  }

  @Test
  void keptOutTablesShareNoPairWithTheOthers() throws IOException {
    Set<NamePair> seen = new HashSet<>();
    int all = 0;
    for (String table :
        List.of(
            "arabic-latin-tuning", "general-tuning", "arabic-latin-kept-out", "general-kept-out")) {
      List<NamePair> pairs = NamePairs.own(table).pairs();
      seen.addAll(pairs);
      all += pairs.size();
      assertThat(pairs).as(table).hasSizeGreaterThan(250);
    }
    assertThat(seen).hasSize(all);
  }

  @Test
  void readsTablesWithCommas(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("pairs.csv");
    Files.writeString(
        file,
        "case,schema,name1,name2,is_match\n1,Person,\"Korvat, Ana\",Ana Korvat,true\n"
            + "2,Company,Korvat,Lindmar,false\n");
    assertThat(NamePairs.of(file).pairs())
        .containsExactly(
            new NamePair("Korvat, Ana", "Ana Korvat", true, true),
            new NamePair("Korvat", "Lindmar", false, false));
  }

  @Test
  void countsAreOfEachKind() {
    List<NamePair> pairs =
        Stream.of(true, true, false, false).map(s -> new NamePair("a", "b", s, true)).toList();
    double[] scores = {0.9, 0.2, 0.85, 0.1};
    assertThat(PairCounts.of(pairs, scores, 0.8)).isEqualTo(new PairCounts(0.8, 1, 1, 1));
    assertThat(PairCounts.best(pairs, scores).f1()).isEqualTo(0.8);
  }

  @Test
  void luceneFindsWordsAnEditAway() {
    LuceneFuzzy fuzzy = new LuceneFuzzy();
    assertThat(fuzzy.score(new NamePair("Ana Korvat", "Anna Korvad", true, true))).isEqualTo(1);
    assertThat(fuzzy.score(new NamePair("Ana Korvat", "Peter Lindmar", false, true))).isZero();
  }
}
