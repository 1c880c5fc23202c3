package dev.hawiya.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.number.NationalNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of a number without a date and a check digit; CheckerTest has those of one with. */
class NumberChecksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String NUMBER = "35202-1234567-8";
  private static final NumberChecks CHECKS =
      new NumberChecks(
          "identity_number",
          NationalNumber.named("pakistani-identity-number", Set.of("1", "3", "4")),
          CheckThresholds.DEFAULT,
          TODAY);

  @ParameterizedTest
  @CsvSource({
    "35202-1234567-8,PASS,PASS,PASS,",
    "3520212345678,PASS,PASS,PASS,",
    "35202-1234567,FAIL,INCONCLUSIVE,INCONCLUSIVE,LENGTH",
    "35202-1234567-88,FAIL,INCONCLUSIVE,INCONCLUSIVE,LENGTH",
    "95202-1234567-8,PASS,PASS,FAIL,COMPONENT",
    "25202-1234567-8,PASS,PASS,FAIL,COMPONENT"
  })
  void eachPartHasItsVerdict(
      String number, Verdict length, Verdict format, Verdict province, Fault fault) {
    List<CheckResult> results = CHECKS.wellFormed(Optional.of(field(number, 0.95)));
    assertThat(results).hasSize(3);
    assertThat(verdict(results, "length")).isEqualTo(length);
    assertThat(verdict(results, "format")).isEqualTo(format);
    assertThat(verdict(results, "province")).isEqualTo(province);
    assertThat(results)
        .flatExtracting(r -> r.fault().stream().toList())
        .isEqualTo(Optional.ofNullable(fault).stream().toList());
    assertThat(results).allMatch(r -> !r.detail().contains("1234567"));
  }

  @Test
  void aLetterBreaksTheFormat() {
    List<CheckResult> results = CHECKS.wellFormed(Optional.of(field("35202-123456X-8", 0.95)));
    assertThat(verdict(results, "format")).isEqualTo(Verdict.FAIL);
    assertThat(verdict(results, "province")).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void aNumberThatWasNotReadIsNeverPassed() {
    assertThat(CHECKS.wellFormed(Optional.empty()))
        .extracting(CheckResult::id)
        .containsExactly(
            "identity_number.length", "identity_number.format", "identity_number.province");
    assertThat(CHECKS.wellFormed(Optional.empty()))
        .allMatch(r -> r.verdict() == Verdict.INCONCLUSIVE);
  }

  @Test
  void aNumberWithoutRulesHasNoChecks() {
    assertThat(
            new NumberChecks("identity_number", Optional.empty(), CheckThresholds.DEFAULT, TODAY)
                .wellFormed(Optional.of(field(NUMBER, 0.95))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"F,0.95,PASS", "M,0.95,FAIL", "M,0.5,INCONCLUSIVE"})
  void theLastDigitIsComparedWithTheSex(String printed, double sure, Verdict verdict) {
    Field sex = new Field("sex", printed, printed, printed, sure, Source.VIZ, Optional.empty());
    assertThat(CHECKS.sex(Optional.of(sex), Optional.of(field(NUMBER, 0.95))).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void aNumberWithoutADateSaysNothingOfOne() {
    Field born = new Field("birth_date", "1981-03-09", "", "", 0.95, Source.VIZ, Optional.empty());
    assertThat(CHECKS.birthDate(Optional.of(born), Optional.of(field(NUMBER, 0.95))).verdict())
        .isEqualTo(Verdict.INCONCLUSIVE);
  }

  private static Verdict verdict(List<CheckResult> results, String part) {
    return results.stream()
        .filter(r -> r.id().equals("identity_number." + part))
        .map(CheckResult::verdict)
        .findFirst()
        .orElseThrow();
  }

  private static Field field(String value, double confidence) {
    return new Field(
        "identity_number", value, value, value, confidence, Source.VIZ, Optional.empty());
  }
}
