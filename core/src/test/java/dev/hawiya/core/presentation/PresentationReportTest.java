package dev.hawiya.core.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationReportTest {
  private static final CheckResult OTHER = CheckResult.fail("mrz.composite", Fault.CHECKSUM, "");

  /**
   * Verdicts in the order of the checks: P passes, F fails (the first of all the surest), ? not.
   */
  @ParameterizedTest
  @CsvSource({
    "PPPPPP, ORIGINAL, true, true, false",
    "PPPP??, ORIGINAL, true, true, false",
    "P?PPPP, UNKNOWN, true, true, false",
    "??????, UNKNOWN, true, false, false",
    "????PP, UNKNOWN, true, false, false",
    "PFPPPP, SCREEN, false, true, false",
    "PPFPPP, PRINT, false, true, false",
    "FPPPPP, COPY, false, true, false",
    "FFPPPP, COPY, false, true, false",
    "?P?FPP, DIGITAL, false, true, false",
    "PPPPFP, ORIGINAL, true, true, true",
    "?????F, UNKNOWN, true, false, true",
    "P?F?F?, PRINT, false, true, true"
  })
  void sumsUp(
      String verdicts, DocumentFormat format, boolean live, boolean decided, boolean tampered) {
    List<CheckResult> checks = new ArrayList<>(List.of(OTHER));
    for (int i = 0; i < verdicts.length(); i++) {
      checks.add(check(PresentationReport.IDS.get(i), verdicts.charAt(i), 0.9 - 0.05 * i));
    }
    PresentationReport report = PresentationReport.among(checks).orElseThrow();
    assertThat(report.checks()).hasSize(6).doesNotContain(OTHER);
    assertThat(report.format()).isEqualTo(format);
    assertThat(report.live()).isEqualTo(live);
    assertThat(report.decided()).isEqualTo(decided);
    assertThat(report.tampered()).isEqualTo(tampered);
    assertThat(report.attack().isPresent()).isEqualTo(decided || tampered);
    assertThat(report.attack().orElse(false)).isEqualTo(!live || tampered);
  }

  @Test
  void whatWasNotAssessedHasNoReport() {
    assertThat(PresentationReport.among(List.of(OTHER))).isEmpty();
  }

  private static CheckResult check(String id, char verdict, double score) {
    return switch (verdict) {
      case 'P' -> CheckResult.pass(id).scored(0.1);
      case 'F' -> CheckResult.fail(id, Fault.ATTACK, "seen").scored(score);
      default -> CheckResult.inconclusive(id, "not seen").scored(0);
    };
  }
}
