package dev.hawiya.screening.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.score.ScorePiece;
import dev.hawiya.screening.score.ScorePiece.Evidence;
import dev.hawiya.screening.score.Thresholds;
import dev.hawiya.screening.version.InventedLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches by numbers, and what dates and countries do to a hit by name. */
class SearchByFactsTest {
  private static final String NUMBER = "29913459912345";
  private static final String SWAPPED = "29913459912354";

  /** Near enough to be looked at, not the same. */
  private static final Question NEARLY = new Question().name("Tarek Ramses Nimr");

  @TempDir private static Path folder;
  private static InventedLists lists;

  @BeforeAll
  static void importLists() throws Exception {
    lists = TwoLists.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 29913459912345",
    "1, 2-991345-9912345",
    "1, ٢٩٩١٣٤٥٩٩١٢٣٤٥",
    "1, ٢ ٩٩١٣٤٥ ٩٩ ١٢٣٤٥",
    "1, A1234567",
    "1, a 1234567",
    "7, 99999-1234567-8",
    "7, 9999912345678",
    "7, ٩٩٩٩٩-١٢٣٤٥٦٧-٨",
    "7, ۹۹۹۹۹۱۲۳۴۵۶۷۸"
  })
  void aListedNumberIsAHitWhateverTheName(String id, String number) throws IOException {
    Question question = new Question().numbers(number);
    Question stranger = question.name("Wagih Iskandar Bebawy").born("2001-01-01").countries("LY");
    for (Question asked : List.of(question, stranger)) {
      assertThat(search(asked))
          .singleElement()
          .satisfies(
              hit -> {
                assertThat(hit.entity().id()).isEqualTo(id);
                assertThat(hit.weak()).isFalse();
                assertThat(hit.score()).isGreaterThanOrEqualTo(Thresholds.usual().hit());
                assertThat(piece(hit, Evidence.NUMBER).orElseThrow().value()).isEqualTo(1);
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 29913459912354",
    "1, 92913459912345",
    "1, ٢٩٩١٣٤٥٩٩١٢٣٥٤",
    "1, 59913459912342",
    "1, A1234576",
    "7, 99999-1234576-8",
    "7, 9999982345671"
  })
  void aNumberWithTwoDigitsExchangedIsAWeakHit(String id, String number) throws IOException {
    assertThat(search(new Question().numbers(number)))
        .extracting(hit -> hit.entity().id() + " " + hit.weak())
        .containsExactly(id + " true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "123",
        "2991345991234",
        "299134599123450",
        "29913459912346",
        "٢٩٩١٣٤٥٩٩١٢٣٤٦",
        "99999-1234568-9",
        "99999",
        "A12345678",
        "A"
      })
  void anotherNumberIsNoHit(String number) throws IOException {
    assertThat(search(new Question().numbers(number))).isEmpty();
  }

  @Test
  void oneOfSeveralNumbersIsEnough() throws IOException {
    assertThat(search(new Question().numbers("000000", SWAPPED, "A1234567", NUMBER)))
        .singleElement()
        .satisfies(hit -> assertThat(hit.weak()).isFalse());
  }

  @Test
  void aNearlyListedNumberTakesNoHitAway() throws IOException {
    double alone = nearly(NEARLY, 0.5).orElseThrow().score();
    assertThat(alone).isStrictlyBetween(0.5, 1.0);
    assertThat(nearly(NEARLY.numbers(SWAPPED), alone))
        .hasValueSatisfying(hit -> assertThat(hit.weak()).isFalse());
    assertThat(nearly(NEARLY, alone + 0.01)).isEmpty();
    assertThat(nearly(NEARLY.numbers(SWAPPED), alone + 0.01))
        .hasValueSatisfying(hit -> assertThat(hit.weak()).isTrue());
  }

  @Test
  void aDateOfBirthThatAgreesLiftsAndAnotherOneLowers() throws IOException {
    double alone = nearly(NEARLY, 0.5).orElseThrow().score();
    assertThat(nearly(NEARLY, alone - 0.01)).isPresent();
    assertThat(nearly(NEARLY.born("1990-01-01"), alone - 0.01)).isEmpty();
    assertThat(nearly(NEARLY, alone + 0.01)).isEmpty();
    Hit lifted = nearly(NEARLY.born("1951-11-28"), alone + 0.01).orElseThrow();
    assertThat(piece(lifted, Evidence.BIRTH_DATE).map(ScorePiece::why))
        .contains("the date of birth is the one listed");
    assertThat(nearly(NEARLY.born("1951"), alone + 0.001)).isPresent();
  }

  @Test
  void aSharedCountryLiftsALittleAndAnotherOneLowersALittle() throws IOException {
    double alone = nearly(NEARLY, 0.5).orElseThrow().score();
    for (String egypt : List.of("EG", "EGY", "مصر", "Arab Republic of Egypt")) {
      assertThat(nearly(NEARLY.countries("LY", egypt), 0.5))
          .hasValueSatisfying(hit -> assertThat(hit.score()).isBetween(alone, alone + 0.06));
    }
    assertThat(nearly(NEARLY.countries("PK"), 0.5))
        .hasValueSatisfying(hit -> assertThat(hit.score()).isBetween(alone - 0.06, alone));
    assertThat(nearly(NEARLY.countries("Atlantis"), alone)).isPresent();
  }

  @Test
  void everyPieceIsTold() throws IOException {
    Question all =
        new Question()
            .name("طارق رمسيس النمراوي")
            .born("28 Nov 1951")
            .countries("Egypt")
            .numbers(NUMBER);
    Hit hit = search(all).get(0);
    assertThat(hit.pieces())
        .extracting(ScorePiece::evidence)
        .containsExactly(Evidence.NAME, Evidence.NUMBER, Evidence.BIRTH_DATE, Evidence.COUNTRY);
    assertThat(hit.pieces()).allSatisfy(piece -> assertThat(piece.why()).isNotBlank());
    assertThat(hit.score()).isEqualTo(1);
  }

  private static Optional<ScorePiece> piece(Hit hit, Evidence evidence) {
    return hit.pieces().stream().filter(piece -> piece.evidence() == evidence).findFirst();
  }

  private static List<Hit> search(Question question) throws IOException {
    try (Screener screener = lists.screener()) {
      return screener.search(question.asked()).hits();
    }
  }

  /** The hit on the man of the number, where hits begin at a score. */
  private static Optional<Hit> nearly(Question question, double least) throws IOException {
    Thresholds thresholds = new Thresholds(least, Thresholds.usual().weakHit(), 0.5);
    try (Screener screener = new Screener(lists.library(), InventedLists.NAMES, thresholds)) {
      return screener.search(question.asked()).hits().stream()
          .filter(hit -> hit.entity().id().equals("1"))
          .findFirst();
    }
  }
}
