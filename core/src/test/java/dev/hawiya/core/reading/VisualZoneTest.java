package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.image.InputRejected;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisualZoneTest {
  /** The example of ICAO 9303-4: born 12 August 1974, expires 15 April 2012. */
  private static final String[] ZONE = {
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
  };

  private static DocumentReading read(String[] zone, String... print) throws InputRejected {
    FakeCard table = new FakeCard(Map.of("NONE", 1.0));
    table.localized = false;
    table.zones = new FakeZones(List.of(FakeZones.zone(0.99, zone)), List.of());
    table.print = FakePrint.of(print);
    return DocumentReaderTest.read(table);
  }

  private static CheckResult check(DocumentReading reading, String id) {
    return reading.checks().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void printFillsWhatTheZoneLacks() throws InputRejected {
    DocumentReading reading =
        read(
            ZONE,
            "40 30 1.6 Place of birth",
            "40 32.4 2.8 ZENITH",
            "40 37 1.6 Date of issue",
            "40 39.4 2.8 16 APR 2007",
            "80 30 1.6 Authority",
            "80 32.4 2.8 CITY OF ANYDER");
    assertThat(reading.fields().value("birth_place")).isEqualTo("ZENITH");
    assertThat(reading.fields().value("issue_date")).isEqualTo("2007-04-16");
    assertThat(reading.fields().value("issuing_authority")).isEqualTo("CITY OF ANYDER");
    assertThat(reading.fields().get("birth_place").orElseThrow().source()).isEqualTo(Source.VIZ);
    assertThat(reading.fields().get("surname").orElseThrow().source()).isEqualTo(Source.MRZ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16 APR 2007", // after birth, before expiry: the only day left
        "16.04.2007"
      })
  void theDayThatIsLeftIsTheDayOfIssue(String day) throws InputRejected {
    DocumentReading reading =
        read(ZONE, "40 20 2.8 12 AUG 1974", "40 39.4 2.8 " + day, "80 39.4 2.8 15 APR 2012");
    assertThat(reading.fields().value("issue_date")).isEqualTo("2007-04-16");
  }

  @ParameterizedTest
  @CsvSource({
    "16 APR 2007, 17 APR 2007", // which of the two?
    "16 APR 1970, 16 APR 1971", // before birth
    "16 APR 2013, 16 APR 2014" // after expiry
  })
  void aDayThatMayNotBeIsNotTakenForTheDayOfIssue(String one, String other) throws InputRejected {
    DocumentReading reading = read(ZONE, "40 20 2.8 " + one, "40 39.4 2.8 " + other);
    assertThat(reading.fields().get("issue_date")).isEmpty();
  }

  @Test
  void agreementPassesWhereverItStands() throws InputRejected {
    DocumentReading reading =
        read(
            ZONE,
            "40 10 2.8 L898902C3",
            "40 15 2.8 Eriksson",
            "40 20 2.8 ANNA MARIA",
            "40 25 2.8 12.08.1974",
            "40 30 2.8 ZE 184226 B");
    for (String id : List.of("document_number", "surname", "given_names", "birth_date")) {
      assertThat(check(reading, "viz." + id).verdict()).as(id).isEqualTo(Verdict.PASS);
    }
    assertThat(check(reading, "viz.personal_number").verdict()).isEqualTo(Verdict.PASS);
    assertThat(check(reading, "viz.expiry_date").verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "Date of birth, 12 AUG 1984, birth_date, FAIL",
    "Passport No., L898902C9, document_number, FAIL",
    "Surname, WEATHERBY, surname, FAIL",
    "Surname, ERIKSSOM, surname, INCONCLUSIVE", // a letter misread is no forgery
    "Given names, ANNA, given_names, INCONCLUSIVE",
    "Passport No., L8989O2C3, document_number, INCONCLUSIVE", // O for 0
    "Sex, M, sex, FAIL"
  })
  void disagreementIsEvidence(String label, String value, String id, Verdict verdict)
      throws InputRejected {
    DocumentReading reading = read(ZONE, "40 30 1.6 " + label, "40 32.4 2.8 " + value);
    CheckResult check = check(reading, "viz." + id);
    assertThat(check.verdict()).isEqualTo(verdict);
    assertThat(check.fault().isPresent()).isEqualTo(verdict == Verdict.FAIL);
    check.fault().ifPresent(f -> assertThat(f).isEqualTo(Fault.MISMATCH));
    assertThat(check.detail()).doesNotContain(value);
  }

  @ParameterizedTest
  @CsvSource({
    "12 AUG 1920, 1920-08-12", // a hundred years old: the zone alone says 2020
    "12 AUG 2020, 2020-08-12",
    "12 AUG 20, 2020-08-12",
    "12 AUG 1921, 2020-08-12"
  })
  void printTellsTheCenturyOfBirth(String printed, String born) throws InputRejected {
    String[] zone = {ZONE[0], "L898902C36UTO2008129F2804159ZE184226B<<<<<10"};
    DocumentReading reading = read(zone, "40 20 2.8 " + printed);
    assertThat(reading.fields().value("birth_date")).isEqualTo(born);
  }

  @Test
  void aNameThatTheZoneCutsOffIsCompletedFromPrint() throws InputRejected {
    String[] cut = {
      "P<UTOBENNELONG<WOOLOOMOOLOO<<ALEXANDRINA<JOS", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    };
    DocumentReading reading =
        read(cut, "40 30 1.6 Given names", "40 32.4 2.8 ALEXANDRINA JOSEPHINE");
    assertThat(reading.fields().value("given_names")).isEqualTo("ALEXANDRINA JOSEPHINE");
    assertThat(reading.fields().value("full_name"))
        .isEqualTo("ALEXANDRINA JOSEPHINE BENNELONG WOOLOOMOOLOO");
    assertThat(check(reading, "viz.given_names").verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void aNameWithRoomIsLeftAsTheZoneHasIt() throws InputRejected {
    DocumentReading reading = read(ZONE, "40 30 1.6 Given names", "40 32.4 2.8 ANNA MARIANNE");
    assertThat(reading.fields().value("given_names")).isEqualTo("ANNA MARIA");
  }

  @Test
  void arabicStandsBesideLatin() throws InputRejected {
    DocumentReading reading =
        read(
            ZONE,
            "40 20 1.6 Given names",
            "120 20 1.6 الاسم",
            "40 22.4 2.8 ANNA MARIA",
            "120 22.4 2.8 آنا ماريا",
            "120 40 1.6 تاريخ الميلاد",
            "120 50 1.6 محل الميلاد");
    assertThat(reading.fields().value("name_arabic")).isEqualTo("آنا ماريا");
    assertThat(reading.fields().value("given_names")).isEqualTo("ANNA MARIA");
  }

  @Test
  void whatLooksArabicOnAPageInLatinIsNotRead() throws InputRejected {
    DocumentReading reading = read(ZONE, "120 20 1.6 الاسم", "120 22.4 2.8 آنا ماريا");
    assertThat(reading.fields().get("name_arabic")).isEmpty();
  }
}
