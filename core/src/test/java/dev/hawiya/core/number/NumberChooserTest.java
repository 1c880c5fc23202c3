package dev.hawiya.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.TextAlternative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberChooserTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Set<String> CODES =
      Catalog.load().document("EGY-NID").orElseThrow().registry(DocumentType.GOVERNORATES).codes();
  private static final NumberChooser CHOOSER =
      new NumberChooser(new EgyptianNationalNumber(CODES), NumberThresholds.DEFAULT);
  private static final String HOLDS = "28208151304597";
  private static final String FAILS = "28208151304598";

  @Test
  void aClearReadingWithAFailingCheckDigitIsKept() {
    ChosenNumber chosen = choose(alt(FAILS, 0.9), alt(HOLDS, 0.02)).orElseThrow();
    assertThat(chosen.number()).isEqualTo(FAILS);
  }

  @Test
  void theCheckDigitDecidesBetweenNearEquals() {
    ChosenNumber chosen = choose(alt(FAILS, 0.5), alt(HOLDS, 0.4)).orElseThrow();
    assertThat(chosen.number()).isEqualTo(HOLDS);
    assertThat(chosen.confidence()).isLessThan(0.9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1" + HOLDS, HOLDS + "1", "1" + HOLDS + "0"})
  void aStrayMarkAtAnEndIsLeftOut(String read) {
    ChosenNumber chosen = choose(alt(read, 0.6)).orElseThrow();
    assertThat(chosen.number()).isEqualTo(HOLDS);
  }

  @Test
  void aLineThatCouldHoldTwoNumbersHoldsNone() {
    // 2 21 11 11 11 … (born 1921) and 2 11 11 11 11 … (born 1911) both can be.
    assertThat(choose(alt("221111111111111", 0.6))).isEmpty();
  }

  @Test
  void anImpossibleDateOrPlaceLosesToAPossibleOne() {
    assertThat(choose(alt("28213151304597", 0.7), alt(HOLDS, 0.2)).orElseThrow().number())
        .isEqualTo(HOLDS);
    assertThat(choose(alt("28208159904597", 0.7), alt(FAILS, 0.2)).orElseThrow().number())
        .isEqualTo(FAILS);
  }

  @Test
  void nothingIsInvented() {
    assertThat(choose(alt("2820815130459", 0.99))).isEmpty();
    assertThat(choose(alt("28213151304597", 0.6))).isEmpty();
    assertThat(choose()).isEmpty();
    assertThat(choose(alt("2011/02 80815130", 0.99))).as("a date and half a number").isEmpty();
  }

  @Test
  void anImpossibleNumberPrintedClearlyIsReportedWithoutConfidence() {
    ChosenNumber chosen = choose(alt("28213151304597", 0.97)).orElseThrow();
    assertThat(chosen.confidence()).isLessThan(0.5);
  }

  @Test
  void printedSexAndBirthDateBearOnTheChoice() {
    String man = "28208151304598";
    String woman = "28208151304588";
    String otherDay = "28208161304598";
    List<List<TextAlternative>> reading =
        List.of(List.of(alt(man, 0.4), alt(woman, 0.35), alt(otherDay, 0.2)));
    NumberEvidence female = new NumberEvidence(Map.of("F", 0.99), Map.of());
    NumberEvidence born = new NumberEvidence(Map.of(), Map.of(LocalDate.of(1982, 8, 16), 0.9));
    assertThat(CHOOSER.choose(reading, NumberEvidence.NONE, TODAY).orElseThrow().number())
        .isEqualTo(man);
    assertThat(CHOOSER.choose(reading, female, TODAY).orElseThrow().number()).isEqualTo(woman);
    assertThat(CHOOSER.choose(reading, born, TODAY).orElseThrow().number()).isEqualTo(otherDay);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٩٧",
        "٢٠٢٣/٠٨ ٢٨٢٠٨١٥١٣٠٤٥٩٧",
        "٢٠٢٣/٠٨٢٨٢٠٨١٥١٣٠٤٥٩٧",
        "٢٠٢٣٠٨ ٢٨٢٠٨١٥١٣٠٤٥٩٧"
      })
  void findsTheNumberBesideADate(String line) {
    assertThat(choose(alt(line, 0.95)).orElseThrow().number()).isEqualTo(HOLDS);
  }

  @Test
  void twoReadingsThatDisagreeLeaveDoubt() {
    List<List<TextAlternative>> readings =
        List.of(List.of(alt(HOLDS, 0.97)), List.of(alt("28208151304777", 0.97)));
    assertThat(CHOOSER.choose(readings, NumberEvidence.NONE, TODAY).orElseThrow().confidence())
        .isLessThan(0.9);
  }

  /** A recogniser that says honestly how sure it is; one card in five has a failing digit. */
  @Test
  void aConfidentNumberIsPracticallyNeverWrong() {
    Random random = new Random(11);
    int confident = 0;
    int wrong = 0;
    int right = 0;
    for (int i = 0; i < 20_000; i++) {
      String truth = number(random);
      List<TextAlternative> reading = new ArrayList<>();
      double sure = 0.3 + 0.69 * random.nextDouble();
      boolean first = random.nextDouble() < sure;
      reading.add(alt(first ? truth : slip(truth, random), sure));
      reading.add(alt(first ? slip(truth, random) : truth, (1 - sure) * 0.7));
      ChosenNumber chosen = choose(reading.toArray(TextAlternative[]::new)).orElse(none());
      right += chosen.number().equals(truth) ? 1 : 0;
      if (chosen.confidence() >= 0.9) {
        confident++;
        wrong += chosen.number().equals(truth) ? 0 : 1;
      }
    }
    assertThat(confident).isGreaterThan(5_000);
    assertThat(wrong / (double) confident).isLessThan(0.02);
    assertThat(right).as("better than the recogniser alone").isGreaterThan(13_500);
  }

  private static ChosenNumber none() {
    return new ChosenNumber("", 0, 0);
  }

  private static String number(Random random) {
    LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
    List<String> codes = CODES.stream().sorted().toList();
    String digits =
        (born.getYear() < 2000 ? "2" : "3")
            + String.format("%02d", born.getYear() % 100)
            + String.format("%02d%02d", born.getMonthValue(), born.getDayOfMonth())
            + codes.get(random.nextInt(codes.size()))
            + String.format("%04d", random.nextInt(10_000));
    char check = EgyptianNationalNumber.checkDigit(digits);
    int off = random.nextInt(5) == 0 ? 1 + random.nextInt(9) : 0;
    return digits + (char) ('0' + (check - '0' + off) % 10);
  }

  private static String slip(String number, Random random) {
    int at = random.nextInt(14);
    char[] n = number.toCharArray();
    n[at] = (char) ('0' + (n[at] - '0' + 1 + random.nextInt(9)) % 10);
    return new String(n);
  }

  private static Optional<ChosenNumber> choose(TextAlternative... alternatives) {
    return CHOOSER.choose(List.of(List.of(alternatives)), NumberEvidence.NONE, TODAY);
  }

  private static TextAlternative alt(String text, double score) {
    return new TextAlternative(Digits.toArabicIndic(text), score);
  }

  @Test
  void everyCandidateComesFromAReading() {
    Random random = new Random(5);
    IntStream.range(0, 500)
        .forEach(
            i -> {
              String one = slip(number(random), random);
              String two = slip(one, random);
              choose(alt(one, 0.5), alt(two, 0.4))
                  .ifPresent(c -> assertThat(c.number()).isIn(one, two));
            });
  }
}
