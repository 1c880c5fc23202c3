package dev.hawiya.core.mrz.reading;

import static dev.hawiya.core.mrz.reading.Seen.or;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.MrzParse;
import dev.hawiya.core.mrz.reading.Repaired.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzRepairTest {
  private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
  private static final String DATA = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
  private static final String VISA_NAMES = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
  private static final String VISA = "L8988901C4XXX4009078F96121096ZE184226B<<<<<<";

  private final MrzRepair repair = new MrzRepair(MrzThresholds.DEFAULT);

  @Test
  void aDoubtedCharacterIsPutRightAndTheCheckSaysSo() {
    Repaired repaired =
        repair.repaired(passport().doubtfully(2, 5, 'O', 0.6, or('9', 0.1), or('0', 0.2)).mrz());
    assertThat(repaired.lines()).containsExactly(NAMES, DATA);
    assertThat(repaired.raw().get(1)).startsWith("L898O");
    assertThat(repaired.repairs())
        .containsExactly(new Repair(1, 4, 'O', '9', "mrz.document_number"));
    CheckResult check = check(repaired, "mrz.document_number");
    assertThat(check.verdict()).isEqualTo(Verdict.PASS);
    assertThat(check.detail()).startsWith("proven repair at line 2, place 5; counted modulo 10");
  }

  @Test
  void aLookAlikeThatNobodyNamedIsTriedToo() {
    Repaired repaired = repair.repaired(passport().doubtfully(2, 6, 'O', 0.7).mrz());
    assertThat(repaired.lines().get(1)).isEqualTo(DATA);
  }

  @ParameterizedTest
  @CsvSource({"2,5,O", "2,10,8", "2,15,1", "2,17,9", "2,43,7", "2,44,1", "2,37,8"})
  void whatIsSeenSurelyStaysWrong(int line, int place, char printed) {
    Repaired repaired = repair.repaired(passport().surely(line, place, printed).mrz());
    assertThat(repaired.lines()).isEqualTo(repaired.raw());
    assertThat(repaired.repairs()).isEmpty();
    assertThat(((Mrz) repaired.parse()).checks())
        .extracting(CheckResult::verdict)
        .contains(Verdict.FAIL);
  }

  @Test
  void aLetterInADateIsPutRightHoweverSurelyItWasSeen() {
    Repaired repaired = repair.repaired(passport().surely(2, 16, 'O').surely(2, 18, 'I').mrz());
    assertThat(repaired.lines().get(1)).isEqualTo(DATA);
    assertThat(repaired.repairs())
        .extracting(Repair::checkId)
        .containsExactly("mrz.birth_date", "mrz.birth_date");
  }

  @Test
  void plainLinesAreRepairedOnlyWhereTheCharacterCannotStand() {
    assertThat(repair.repaired(List.of(NAMES, DATA.replace("740812", "74O8I2"))).lines())
        .containsExactly(NAMES, DATA);
    String number = DATA.replace("L898902", "L8989O2");
    assertThat(repair.repaired(List.of(NAMES, number)).lines()).containsExactly(NAMES, number);
  }

  @Test
  void threeInAFieldAreTooMany() {
    String date = DATA.replace("740812", "74OBI2");
    assertThat(repair.repaired(List.of(NAMES, date)).repairs()).isEmpty();
  }

  @Test
  void withoutTheCompositeNothingIsProven() {
    Repaired repaired = repair.repaired(passport().surely(2, 16, 'O').surely(2, 44, '3').mrz());
    assertThat(repaired.repairs()).isEmpty();
    assertThat(repaired.lines()).isEqualTo(repaired.raw());
  }

  @Test
  void ofTwoWaysTheClearlyLikelierIsTaken() {
    // 8 and S are one to the digits: both would agree.
    Seen clear = passport().doubtfully(2, 2, 'B', 0.5, or('8', 0.4), or('S', 0.01));
    assertThat(repair.repaired(clear.mrz()).lines().get(1)).isEqualTo(DATA);
    Seen open = passport().doubtfully(2, 2, 'B', 0.5, or('8', 0.2), or('S', 0.15));
    assertThat(repair.repaired(open.mrz()).repairs()).isEmpty();
  }

  @Test
  void aCongruentAlternativeMakesThePassInconclusive() {
    Repaired repaired =
        repair.repaired(passport().doubtfully(2, 4, '8', 0.93, or('S', 0.05)).mrz());
    CheckResult check = check(repaired, "mrz.document_number");
    assertThat(check.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(check.detail()).endsWith("at line 2, place 4");
    assertThat(check(repaired, "mrz.composite").verdict()).isEqualTo(Verdict.PASS);
    Repaired sure = repair.repaired(passport().doubtfully(2, 4, '8', 0.98, or('S', 0.01)).mrz());
    assertThat(check(sure, "mrz.document_number").verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void aCongruentAlternativeThatCannotStandThereIsNoDoubt() {
    Repaired repaired =
        repair.repaired(passport().doubtfully(2, 17, '8', 0.8, or('S', 0.19)).mrz());
    assertThat(check(repaired, "mrz.birth_date").verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void whatOnlyTheCompositeCoversIsProvenByIt() {
    Seen card =
        Seen.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<",
            "7408122F1204159UTO<<<<<<<<<<<6",
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    Repaired repaired = repair.repaired(card.doubtfully(1, 20, 'C', 0.5, or('<', 0.4)).mrz());
    assertThat(repaired.repairs()).containsExactly(new Repair(0, 19, 'C', '<', "mrz.composite"));
    Repaired blind = repair.repaired(card.doubtfully(1, 20, 'K', 0.5, or('<', 0.4)).mrz());
    assertThat(blind.repairs()).isEmpty();
    assertThat(check(blind, "mrz.composite").verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void aVisaIsRepairedFieldByField() {
    Seen visa = Seen.of(VISA_NAMES, VISA).surely(2, 16, 'O').surely(2, 28, '7');
    Repaired repaired = repair.repaired(visa.mrz());
    assertThat(repaired.repairs()).containsExactly(new Repair(1, 15, 'O', '0', "mrz.birth_date"));
    assertThat(check(repaired, "mrz.expiry_date").verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void aDateIsNeverRepairedIntoNone() {
    // Month 18 would agree with the digit 3 and, by chance, with the composite.
    Seen seen =
        passport()
            .doubtfully(2, 16, '0', 0.5, or('1', 0.45))
            .doubtfully(2, 20, '3', 0.5, or('2', 0.3));
    Repaired repaired = repair.repaired(seen.mrz());
    assertThat(repaired.lines().get(1)).isEqualTo(DATA);
  }

  @Test
  void whatIsNoZoneIsGivenBack() {
    Repaired repaired = repair.repaired(List.of("P<UTO", "L89"));
    assertThat(repaired.parse()).isInstanceOf(MrzParse.Refused.class);
    assertThat(repaired.lines()).containsExactly("P<UTO", "L89");
  }

  private static Seen passport() {
    return Seen.of(NAMES, DATA);
  }

  private static CheckResult check(Repaired repaired, String id) {
    return ((Mrz) repaired.parse()).check(id).orElseThrow();
  }
}
