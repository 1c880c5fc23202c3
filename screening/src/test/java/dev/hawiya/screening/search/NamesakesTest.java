package dev.hawiya.screening.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.version.InventedLists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands who share two words; whoever is meant comes last on the list. */
class NamesakesTest {
  private static final List<String> GIVEN =
      List.of("Hatem", "Wagdy", "Samira", "Qandil", "Tarek", "Mona", "Galal", "Karima", "Lotfy");
  private static final List<String> SYLLABLES =
      List.of("bar", "del", "fon", "gim", "kut", "lap", "mes", "nir", "pol", "ruk", "sim", "tav");

  private static Screener screener;

  @BeforeAll
  static void importList(@TempDir Path folder) throws Exception {
    List<String> rows = new ArrayList<>(List.of("id,name,kind"));
    for (String given : GIVEN) {
      for (String one : SYLLABLES) {
        for (String other : SYLLABLES) {
          rows.add(rows.size() + ",Ramsis Owais " + given + " " + one + other + ",person");
        }
      }
    }
    for (String name : List.of("Ramsis Owais", "Ramsis Kolzamin Owais", "Owais Elaf Gadelhak")) {
      rows.add(rows.size() + "," + name + ",person");
    }
    InventedLists lists = new InventedLists(folder);
    lists.read("many", rows.toArray(String[]::new));
    screener = lists.screener();
  }

  @AfterAll
  static void close() throws Exception {
    screener.close();
  }

  @Test
  void whoIsCalledJustSoIsFoundFirst() throws Exception {
    assertThat(found("Ramsis Owais")).startsWith("Ramsis Owais", "Ramsis Kolzamin Owais");
    assertThat(found("Owais Ramsis")).startsWith("Ramsis Owais");
  }

  @Test
  void aRareWordMistypedIsFoundBesideCommonOnes() throws Exception {
    assertThat(found("Ramsis Kolzmain Owais")).startsWith("Ramsis Kolzamin Owais");
  }

  @Test
  void wordsWrittenTogetherAreFoundBesideCommonOnes() throws Exception {
    assertThat(found("Owais ElafGadelhak")).startsWith("Owais Elaf Gadelhak");
  }

  private static List<String> found(String name) throws Exception {
    return screener.search(ScreeningQuery.named(name)).hits().stream()
        .map(hit -> hit.entity().name())
        .toList();
  }
}
