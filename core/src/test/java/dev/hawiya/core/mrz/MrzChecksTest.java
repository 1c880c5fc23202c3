package dev.hawiya.core.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.check.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzChecksTest {
  private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</";

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10,mrz.composite,PASS",
    "L898902C46UTO7408122F1204159ZE184226B<<<<<10,mrz.document_number,FAIL",
    "L898902C46UTO7408122F1204159ZE184226B<<<<<10,mrz.composite,FAIL",
    "L898902C3<UTO7408122F1204159ZE184226B<<<<<10,mrz.document_number,FAIL",
    "L898902C3GUTO7408122F1204159ZE184226B<<<<<10,mrz.document_number,FAIL",
    "L898902C36UTO740812<F1204159ZE184226B<<<<<10,mrz.birth_date,FAIL",
    "L898902C36UTO74O8122F1204159ZE184226B<<<<<10,mrz.birth_date,INCONCLUSIVE",
    "L898902C36UTO74O8122F1204159ZE184226B<<<<<10,mrz.format,FAIL",
    "L898902C36UTO7413122F1204159ZE184226B<<<<<10,mrz.format,FAIL",
    "L898902C36UTO7408122F1204158ZE184226B<<<<<10,mrz.expiry_date,FAIL",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<<0,mrz.personal_number,FAIL",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<20,mrz.personal_number,FAIL",
    "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8,mrz.personal_number,PASS",
    "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08,mrz.personal_number,PASS",
    "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8,mrz.composite,PASS",
    "L898902C36QQQ7408122F1204159ZE184226B<<<<<10,mrz.nationality,INCONCLUSIVE",
    "L898902C36YUG7408122F1204159ZE184226B<<<<<10,mrz.nationality,INCONCLUSIVE",
    "L898902C36D<<7408122F1204159ZE184226B<<<<<10,mrz.nationality,PASS",
    "l898902C36UTO7408122F1204159ZE184226B<<<<<10,mrz.document_number,INCONCLUSIVE",
    "L898902C36UTO7408122U1204159ZE184226B<<<<<10,mrz.format,FAIL"
  })
  void everyKindOfWrong(String line, String check, Verdict verdict) {
    CheckResult result = IcaoExamplesTest.read(NAMES + line).check(check).orElseThrow();
    assertThat(result.verdict()).isEqualTo(verdict);
    Fault fault = check.equals("mrz.format") ? Fault.FORMAT : Fault.CHECKSUM;
    assertThat(result.fault())
        .isEqualTo(verdict == Verdict.FAIL ? Optional.of(fault) : Optional.empty());
  }

  @Test
  void namesWhereADigitIsBlindButNotWhatStandsThere() {
    Mrz mrz = IcaoExamplesTest.read(NAMES + "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    assertThat(detail(mrz, "mrz.document_number"))
        .isEqualTo(
            "counted modulo 10, the digit is blind to characters ten apart at line 2, places 1-9");
    assertThat(detail(mrz, "mrz.birth_date")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"X<UTO,INCONCLUSIVE", "I<UTO,INCONCLUSIVE", "PPUTO,PASS", "P1UTO,FAIL"})
  void theDocumentCode(String head, Verdict verdict) {
    Mrz mrz =
        IcaoExamplesTest.read(
            (NAMES + "L898902C36UTO7408122F1204159ZE184226B<<<<<10").replace("P<UTO", head));
    assertThat(mrz.check("mrz.format").orElseThrow().verdict()).isEqualTo(verdict);
  }

  @Test
  void aVisaHasNoComposite() {
    Mrz mrz =
        IcaoExamplesTest.read(
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<</L8988901C4XXX4009078F9612109<<<<<<<<");
    assertThat(mrz.check("mrz.composite").orElseThrow().verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(mrz.check("mrz.document_number").orElseThrow().verdict()).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @CsvSource({
    "'',NO_LINES,0",
    "P<UTO,LINE_COUNT,1",
    "P<UTO/P<UTO,LINE_LENGTHS,2",
    "A/B/C/D,LINE_COUNT,4"
  })
  void whatIsNoZoneIsRefused(String zone, MrzParse.Reason reason, int lines) {
    List<String> given = lines == 0 ? List.of() : List.of(zone.split("/"));
    assertThat(MrzParser.parse(given))
        .isInstanceOfSatisfying(
            MrzParse.Refused.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }

  private static String detail(Mrz mrz, String id) {
    return mrz.check(id).orElseThrow().detail();
  }
}
