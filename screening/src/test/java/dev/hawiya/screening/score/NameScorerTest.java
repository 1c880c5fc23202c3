package dev.hawiya.screening.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.screening.name.Names;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScorerTest {
  private static final Names NAMES = Names.load();
  private static final NameScorer SCORER = new NameScorer(NAMES.likeness());
  private static final double HIT = Thresholds.usual().hit();

  /** Letters of every script that names come in, and what does not belong there. */
  private static final String LETTERS =
      "aAbcdefghiIİjklmnopqrsßtuvwxyzéñøæłđ'’-.,&/()0123456789١٢٣ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤأإآ"
          + "ـًٌٍَُِّْپچژگکہھےٹڈڑں абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґђњ αβγδεζηθ 한국어이름 習近平田中 "
          + "\u0000\u200f\u202e\ud83d\ude42\ud800 \t\n";

  @ParameterizedTest
  @CsvSource({
    "محمد علي حسن, Mohamed Aly Hassan",
    "عبد الرحمن الشافعي, Abdelrahman El Shafei",
    "AL-SHAFEI Abdul Rahman, عبدالرحمن الشافعى",
    "Hany M. Sherif, Hany Mahmoud Sherif",
    "Karim Gamal Fathy Zaki, Karim Zaki",
    "Noureddine Ben Slimane, نور الدين بن سليمان",
    "Zulfiqar Qureshi, ذوالفقار قریشی",
    "Vladimir Korotkov, Владимир Коротков",
    "Korotkov Vladimir, Vladimir Korotkof",
    "Bill Farrow, William Farrow",
    "Gul Mir Abdul Zamani, Gul Mir Zamani",
    "马尔科·贝尔蒂尼, Marco Bertini",
    "جوديت لوفيفر, Judith Lefevre",
  })
  void spellingsOfOneNameAreHits(String one, String other) {
    assertThat(score(one, other, true)).isGreaterThanOrEqualTo(HIT);
  }

  @ParameterizedTest
  @CsvSource({
    "محمد علي حسن, Mahmoud Aly Hassan",
    "محمد علي حسن, Mohamed Aly Hussein",
    "عبد الرحمن الشافعي, Abdelrahim El Shafei",
    "كريم فتحي, Karima Fathy",
    "أحمد محمد علي, Mohamed Ali Hassan",
    "Salman bin Khaled Farouki, Khaled bin Salman Farouki",
    "Peter Varnholt, Peter Lindqvist",
    "Gul Mir Abdul Zamani, Gul Mir Sabir Zamani",
    "Karim Saqr, Karim Falcon",
    "马尔科·贝尔蒂尼, Mario Benedetti",
  })
  void otherNamesAreNone(String one, String other) {
    assertThat(score(one, other, true)).isLessThan(HIT);
  }

  @ParameterizedTest
  @CsvSource({
    "KorvatAG, Korvat AG",
    "1st Korvat Bank, First Korvat Bank",
    "General Motor Korvat, General Motors Korvat",
    "General Motors Korvat, General Mortars Korvat",
    "Korvat Two Fund, Korvat 2 Fund",
    "Korvat Fund II, Korvat Fund 2",
    "Korvat Fund V L.P., Korvat Fund 5 LP",
    "Korvat Brigade Sixty-two, Korvat Brigade 62",
    "Korvat Lindmar Ltd, Korvat Lindmar JSC",
    "J & T Korvat, J. and T. Korvat",
    "شركة كورفات المصرية لتجارة الأخشاب, Egyptian Korvat Timber Trading Co.",
    "АО «Корватский машиностроительный завод», JSC Korvat Machine-Building Plant",
  })
  void spellingsOfOneCompanyAreHits(String one, String other) {
    assertThat(score(one, other, false)).isGreaterThanOrEqualTo(HIT);
  }

  @ParameterizedTest
  @CsvSource({
    "Korvat Trading Fund II, Korvat Trading Fund III",
    "National Trading Company, National Transport Company",
    "Korvat, Korvat Personal Finance Holding",
    "Korvat Lindmar AG, Korvat Lindmar GmbH",
    "Korvat Lindmar Trust Company, Korvat Lindmar",
    "J & T Korvat AS, J & T Lindmar Korvat AS",
    "First Korvat Bank, Korvat Bank One",
  })
  void sistersOfCompaniesAreNone(String one, String other) {
    assertThat(score(one, other, false)).isLessThan(HIT);
  }

  @Test
  void noPairOfStringsBreaksIt() {
    Random random = new Random(20261122);
    for (int i = 0; i < 10_000; i++) {
      String one = text(random);
      String other = random.nextInt(4) == 0 ? changed(one, random) : text(random);
      boolean person = random.nextBoolean();
      double score = score(one, other, person);
      assertThat(score).as("%s | %s", one, other).isBetween(0.0, 1.0);
      assertThat(score(other, one, person)).as("%s | %s", one, other).isEqualTo(score);
      assertThat(score(one, one, person)).as(one).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void longTextsTakeNoLonger() {
    String many = "mohamed ".repeat(5000);
    String one = "a".repeat(20_000);
    assertThat(score(many, many, true)).isCloseTo(1, within(1e-9));
    assertThat(score(many, "Mohamed Ahmed", true)).isBetween(0.0, 1.0);
    assertThat(score(one, one + "b", false)).isBetween(0.0, 1.0);
  }

  @Test
  void wordsAreExplained() {
    NameScore score =
        SCORER.score(
            NAMES.parser().parse("محمد فكري الطحان", true),
            NAMES.parser().parse("Mohamed Tahan", true));
    assertThat(score.words())
        .extracting(words -> List.of(words.left(), words.right()))
        .contains(List.of("mohamed", "محمد"), List.of("tahan", "طحان"), List.of("فكري", ""));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40); length > 0; length--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static String changed(String text, Random random) {
    if (text.isEmpty()) {
      return "x";
    }
    int at = random.nextInt(text.length());
    return text.substring(0, at)
        + LETTERS.charAt(random.nextInt(LETTERS.length()))
        + text.substring(at + 1);
  }

  private static double score(String one, String other, boolean person) {
    return SCORER
        .score(NAMES.parser().parse(one, person), NAMES.parser().parse(other, person))
        .value();
  }
}
