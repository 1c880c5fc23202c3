package dev.hawiya.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.text.TextAlternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PakistaniIdentityNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final NationalNumber RULES =
      Catalog.load().document("PAK-SNIC").orElseThrow().rules().orElseThrow();
  private static final String NUMBER = "35202-1234567-8";

  @ParameterizedTest
  @ValueSource(
      strings = {
        NUMBER,
        "3520212345678",
        "35202 1234567 8",
        "35202.1234567.8",
        "۳۵۲۰۲-۱۲۳۴۵۶۷-۸",
        "٣٥٢٠٢١٢٣٤٥٦٧٨"
      })
  void acceptsEveryScriptAndSeparator(String number) {
    assertThat(RULES.validate(number, TODAY)).isEmpty();
    assertThat(RULES.compact(number)).isEqualTo("3520212345678");
    assertThat(RULES.format(number)).isEqualTo(NUMBER);
    assertThat(RULES.told(number)).isEqualTo(NUMBER);
    assertThat(RULES.printed(number)).isEqualTo(NUMBER);
    assertThat(RULES.sex(number)).contains("F");
    assertThat(RULES.place(number)).contains("3");
    assertThat(RULES.birthDate(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',LENGTH",
    "35202-1234567,LENGTH",
    "35202-123456-8,LENGTH",
    "35202-12345678-8,LENGTH",
    "35202-1234567-88,LENGTH",
    "35202-123456O-8,FORMAT",
    "3S202-1234567-8,FORMAT",
    "35202/12345/6,FORMAT",
    "ABCDE-FGHIJKL-M,FORMAT",
    "05202-1234567-8,COMPONENT",
    "95202-1234567-8,COMPONENT",
    "0000000000000,COMPONENT"
  })
  void tellsFaultsApart(String number, NumberFault fault) {
    assertThat(RULES.validate(number, TODAY)).contains(fault);
    assertThat(RULES.place(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "8"})
  void everyFirstDigitOfAProvinceCanBe(String first) {
    String number = first + "5202-1234567-1";
    assertThat(RULES.validate(number, TODAY)).isEmpty();
    assertThat(RULES.place(number)).contains(first);
  }

  @ParameterizedTest
  @CsvSource({"0,F", "1,M", "2,F", "3,M", "4,F", "5,M", "6,F", "7,M", "8,F", "9,M"})
  void theLastDigitTellsTheSex(String last, String sex) {
    assertThat(RULES.sex("35202-1234567-" + last)).contains(sex);
  }

  @Test
  void whatIsNotWholeTellsNothing() {
    assertThat(RULES.sex("35202-1234567")).isEmpty();
    assertThat(RULES.sex("35202-123456X-8")).isEmpty();
    assertThat(RULES.format("35202-1234567")).isEqualTo("352021234567");
  }

  @ParameterizedTest
  @CsvSource({
    "3520212345678,3520212345678",
    "35202-1234567-8,3520212345678",
    "۳۵۲۰۲-۱۲۳۴۵۶۷-۸,3520212345678",
    "'123456789012\r\n3520212345678\r\n04032021',3520212345678",
    "CNIC:3520212345678;SERIAL:123456789012,3520212345678",
    "'352021234567,35202-1234567-8,12.03.2020',3520212345678",
    "'3520212345678 35202-1234567-8',3520212345678|3520212345678",
    "'3520212345678 61101-7654321-9',3520212345678|6110176543219",
    "35202123456789,''",
    "352021234567,''",
    "35202-1234567-88,''",
    "35202-12345-678 x,3520212345678",
    "35202--1234567-8,''",
    "no number at all,''"
  })
  void findsWholeNumbersInATextOfABarcode(String text, String numbers) {
    assertThat(String.join("|", RULES.wholeIn(text).toList())).isEqualTo(numbers);
  }

  @Test
  void choosesAmongTheReadingsOfABeam() {
    ChosenNumber chosen =
        choose(
                NumberEvidence.NONE,
                new TextAlternative("95202-1234567-8", 0.5),
                new TextAlternative("35202-1234567-", 0.3),
                new TextAlternative(NUMBER, 0.15))
            .orElseThrow();
    assertThat(chosen.number()).isEqualTo("3520212345678");
    assertThat(chosen.confidence()).isLessThan(0.6);
  }

  @Test
  void aSureReadingIsSure() {
    ChosenNumber chosen =
        choose(NumberEvidence.NONE, new TextAlternative(NUMBER, 0.97)).orElseThrow();
    assertThat(chosen.number()).isEqualTo("3520212345678");
    assertThat(chosen.confidence()).isGreaterThan(0.95);
    assertThat(chosen.score()).isEqualTo(0.97);
  }

  @Test
  void thePrintedSexIsEvidenceButNoProof() {
    NumberEvidence man = new NumberEvidence(Map.of("M", 0.99), Map.of());
    TextAlternative eight = new TextAlternative("35202-1234567-8", 0.5);
    TextAlternative three = new TextAlternative("35202-1234567-3", 0.4);
    assertThat(choose(NumberEvidence.NONE, eight, three).orElseThrow().number()).endsWith("8");
    assertThat(choose(man, eight, three).orElseThrow().number()).endsWith("3");
    TextAlternative sure = new TextAlternative(NUMBER, 0.97);
    ChosenNumber against = choose(man, sure).orElseThrow();
    assertThat(against.number()).endsWith("8");
    assertThat(against.confidence())
        .isLessThan(choose(NumberEvidence.NONE, sure).orElseThrow().confidence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"35202-1234567", "35202-1234567-88", "35202-123456O-8", "09.03.1981"})
  void nothingIsInvented(String text) {
    assertThat(choose(NumberEvidence.NONE, new TextAlternative(text, 0.99))).isEmpty();
  }

  @Test
  void aNumberIsFoundBesideTheDateOnItsLine() {
    ChosenNumber chosen =
        choose(NumberEvidence.NONE, new TextAlternative(NUMBER + " 09.03.1981", 0.95))
            .orElseThrow();
    assertThat(chosen.number()).isEqualTo("3520212345678");
  }

  @Test
  void theCatalogueNamesTheRules() {
    assertThat(RULES).isInstanceOf(PakistaniIdentityNumber.class);
    assertThat(RULES.name()).isEqualTo("pakistani-identity-number");
    assertThat(RULES.length()).isEqualTo(13);
    assertThat(RULES.kindOfPlace()).isEqualTo("province");
    assertThat(RULES.datedAndChecked()).isFalse();
  }

  private static Optional<ChosenNumber> choose(
      NumberEvidence evidence, TextAlternative... alternatives) {
    return new NumberChooser(RULES, NumberThresholds.DEFAULT)
        .choose(List.of(List.of(alternatives)), evidence, TODAY);
  }
}
