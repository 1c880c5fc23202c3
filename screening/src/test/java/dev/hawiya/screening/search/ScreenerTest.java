package dev.hawiya.screening.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.score.ScorePiece;
import dev.hawiya.screening.score.ScorePiece.Evidence;
import dev.hawiya.screening.version.ListVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches by name in two lists of invented people; SearchByFactsTest has what stands beside. */
class ScreenerTest {
  @TempDir private static Path folder;
  private static Screener screener;

  @BeforeAll
  static void importLists() throws Exception {
    screener = TwoLists.in(folder).screener();
  }

  @AfterAll
  static void close() throws IOException {
    screener.close();
  }

  @ParameterizedTest
  @CsvSource({
    "طارق رمسيس النمراوي, 1",
    "Tarek Ramses El-Nemrawy, 1",
    "TARIQ RAMSIS ALNIMRAWI, 1",
    "El-Nemrawy Tarek Ramses, 1",
    "منى سلامة زنهم, 2",
    "Mona Salama Zenhom, 2",
    "Muna Salameh Zinhum, 2",
    "شهزاد گلریز بهٹانی, 7",
    "Shahzad Gulraiz Bhattani, 7",
    "شركة قصر الدلتا للتجارة, 3",
    "Qasr al-Delta Trading Co., 3"
  })
  void namesAreFoundInBothScriptsAndInAnySpelling(String name, String id) throws IOException {
    List<Hit> hits = search(ScreeningQuery.named(name));
    assertThat(hits).isNotEmpty();
    assertThat(hits.get(0).entity().id()).as(hits.toString()).isEqualTo(id);
    assertThat(hits.get(0).weak()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wagih Iskandar Bebawy",
        "وجيه اسكندر ببـاوي",
        "Oriental Weavers Union",
        "Z",
        "99"
      })
  void whoIsNotListedIsNotFound(String name) throws IOException {
    ScreeningResult result = screener.search(ScreeningQuery.named(name));
    assertThat(result.hits()).isEmpty();
    assertThat(result.lists()).extracting(ListVersion::list).containsExactly("abroad", "blocked");
  }

  @Test
  void everyListedNameIsWorthOne() throws IOException {
    for (String name : TwoLists.NAMES) {
      assertThat(search(ScreeningQuery.named(name)))
          .as(name)
          .first()
          .satisfies(
              hit -> {
                assertThat(hit.entity().names()).extracting(EntityName::text).contains(name);
                assertThat(hit.score()).isEqualTo(1);
              });
    }
  }

  @Test
  void hitsComeBestFirstAndWithTheirReasons() throws IOException {
    List<Hit> hits = search(ScreeningQuery.named("Tarek Ramses El-Nemrawy"));
    assertThat(hits).extracting(hit -> hit.entity().id()).containsExactly("1", "4");
    assertThat(hits.get(0).score()).isEqualTo(1);
    assertThat(hits.get(1).score()).isBetween(0.8, 0.999);
    assertThat(hits.get(0).list()).isEqualTo("blocked");
    assertThat(hits.get(0).pieces())
        .containsExactly(
            new ScorePiece(
                Evidence.NAME,
                1,
                1,
                "listed as \"Tarek Ramses El-Nemrawy\"; same: tarek, ramses, el, nemrawy"));
  }

  @Test
  void ofEqualHitsTheListsAndTheirOrderDecide() throws IOException {
    assertThat(search(ScreeningQuery.named("Hatem Wagdy Ghoneim")))
        .extracting(hit -> hit.list() + " " + hit.entity().id() + " " + hit.score())
        .containsExactly("abroad 8 1.0", "blocked 5 1.0");
  }

  @Test
  void aWeakAliasMakesAWeakHit() throws IOException {
    List<Hit> hits = search(ScreeningQuery.named("Abu Sahm Kirdasa"));
    assertThat(hits)
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.entity().id()).isEqualTo("1");
              assertThat(hit.weak()).isTrue();
              assertThat(hit.score()).isEqualTo(1);
            });
  }

  @Test
  void aNameThatIsAlsoNoWeakAliasIsStrong() throws IOException {
    assertThat(search(ScreeningQuery.named("Samira Qandil Sobhy")))
        .extracting(hit -> hit.entity().id() + " " + hit.weak())
        .containsExactly("6 false", "9 true");
  }

  @Test
  void theBestAsManyAsAreWantedAreTold() throws IOException {
    Question question = new Question().name("Hatem Wagdy Ghoneim");
    assertThat(search(question.most(1).asked())).extracting(Hit::list).containsExactly("abroad");
    assertThat(search(question.most(2).asked())).hasSize(2);
    assertThatThrownBy(() -> question.most(0).asked()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyTheListsThatAreWantedAreSearched() throws IOException {
    Question question = new Question().name("Hatem Wagdy Ghoneim");
    ScreeningResult result = screener.search(question.lists("blocked").asked());
    assertThat(result.lists()).extracting(ListVersion::list).containsExactly("blocked");
    assertThat(result.hits()).extracting(Hit::list).containsExactly("blocked");
    assertThat(screener.search(question.lists("nowhere").asked()))
        .isEqualTo(new ScreeningResult(List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Tarek Ramses El-Nemrawy, true",
    "UNKNOWN, Tarek Ramses El-Nemrawy, true",
    "ORGANISATION, Tarek Ramses El-Nemrawy, false",
    "VESSEL, Tarek Ramses El-Nemrawy, false",
    "AIRCRAFT, Tarek Ramses El-Nemrawy, false",
    "ORGANISATION, Qasr Delta Trading Company, true",
    "UNKNOWN, Qasr Delta Trading Company, true",
    "PERSON, Qasr Delta Trading Company, false",
    "VESSEL, Nagmet Tanta, true",
    "UNKNOWN, Nagmet Tanta, true",
    "PERSON, Nagmet Tanta, false",
    "PERSON, Galal Bassem Shokry, true",
    "ORGANISATION, Galal Bassem Shokry, true",
    "UNKNOWN, Galal Bassem Shokry, true"
  })
  void kindsAreKeptApartWhereBothSidesTellThem(EntityKind kind, String name, boolean found)
      throws IOException {
    assertThat(!search(new Question().name(name).kind(kind).asked()).isEmpty()).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarek Ramses El-Nemrawy / Somebody Else",
        "طارق رمسيس النمراوي Tarek Ramses El-Nemrawy",
        "Tarek Ramses El-Nemrawy (TREN)"
      })
  void eachOfTheNamesInOneTextIsAskedFor(String text) throws IOException {
    assertThat(search(ScreeningQuery.named(text)).get(0).score()).isGreaterThan(0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "\u200F", "😀", "'"})
  void aNameWithoutLettersFindsNobody(String name) throws IOException {
    ScreeningResult result = screener.search(ScreeningQuery.named(name));
    assertThat(result.hits()).isEmpty();
    assertThat(result.lists()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tarek", "طارق", "t", "7", "tarek ", "Tarek Ramses "})
  void aNameOfAnyLengthIsAnswered(String part) throws IOException {
    assertThat(screener.search(ScreeningQuery.named(part.repeat(20_000))).lists()).hasSize(2);
  }

  private static List<Hit> search(ScreeningQuery query) throws IOException {
    return screener.search(query).hits();
  }
}
