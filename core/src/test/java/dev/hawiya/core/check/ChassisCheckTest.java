package dev.hawiya.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChassisCheckTest {
  private static final ChassisCheck CHECK = new ChassisCheck(CheckThresholds.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    "JTDBR32E420123456, 0.97, PASS, PASS",
    "JTDBR32E520123456, 0.97, PASS, NOT_APPLICABLE",
    "128A9123456, 0.97, PASS, NOT_APPLICABLE",
    "JTDBR32E42012345Q, 0.97, FAIL, NOT_APPLICABLE",
    "JTDBR32E42012345Q, 0.3, INCONCLUSIVE, NOT_APPLICABLE",
    "123, 0.97, FAIL, NOT_APPLICABLE"
  })
  void aMissingCheckDigitIsNoFault(String number, double sure, Verdict format, Verdict digit) {
    List<CheckResult> results = CHECK.of("chassis", Optional.of(field(number, sure)));
    assertThat(results)
        .extracting(CheckResult::id)
        .containsExactly("chassis.format", "chassis.check_digit");
    assertThat(results).extracting(CheckResult::verdict).containsExactly(format, digit);
    assertThat(results).noneMatch(r -> r.detail().contains(number));
  }

  @Test
  void whatWasNotReadIsNotChecked() {
    assertThat(CHECK.of("chassis", Optional.empty()))
        .hasSize(2)
        .allMatch(r -> r.verdict() == Verdict.INCONCLUSIVE);
  }

  private static Field field(String number, double sure) {
    return new Field("chassis", number, number, number, sure, Source.VIZ, Optional.empty());
  }
}
