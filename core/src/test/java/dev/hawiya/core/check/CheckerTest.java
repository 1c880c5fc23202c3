package dev.hawiya.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {
  private static final DocumentType TYPE = Catalog.load().document("EGY-NID").orElseThrow();
  private static final Checker CHECKER =
      new Checker(
          Clock.fixed(
              LocalDate.of(2026, 11, 21).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
          CheckThresholds.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    "28208151304597,national_number.check_digit,PASS,",
    "28208151304598,national_number.check_digit,FAIL,CHECKSUM",
    "28208151304598,national_number.governorate,PASS,",
    "28213151304597,national_number.date,FAIL,COMPONENT",
    "28213151304597,national_number.governorate,PASS,",
    "28213151304597,national_number.check_digit,INCONCLUSIVE,",
    "28208159904597,national_number.governorate,FAIL,COMPONENT",
    "28208159904597,national_number.date,PASS,",
    "18208151304597,national_number.format,FAIL,FORMAT",
    "2820815130459,national_number.length,FAIL,LENGTH",
    "2820815130459,national_number.check_digit,INCONCLUSIVE,"
  })
  void tellsTheNumbersFaultsApart(String number, String check, Verdict verdict, Fault fault) {
    CheckResult result = check("front", check, field("national_number", number, 0.95));
    assertThat(result.verdict()).isEqualTo(verdict);
    assertThat(result.fault()).isEqualTo(Optional.ofNullable(fault));
  }

  @ParameterizedTest
  @CsvSource({"1982-08-15,0.95,PASS", "1982-08-16,0.95,FAIL", "1982-08-16,0.5,INCONCLUSIVE"})
  void comparesThePrintedBirthDate(String printed, double sure, Verdict verdict) {
    CheckResult result =
        check(
            "front",
            "birth_date.matches_number",
            field("national_number", "28208151304597", 0.95),
            field("birth_date", printed, sure));
    assertThat(result.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"M,PASS", "F,FAIL"})
  void comparesThePrintedSex(String printed, Verdict verdict) {
    CheckResult result =
        check(
            "back",
            "sex.matches_number",
            field("national_number", "28208151304597", 0.95),
            field("sex", printed, 0.95));
    assertThat(result.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21,0.95,PASS,",
    "2026-11-20,0.95,FAIL,EXPIRED",
    "2026-11-20,0.5,INCONCLUSIVE,"
  })
  void aCardRunsOutAfterItsLastDay(String date, double sure, Verdict verdict, Fault fault) {
    CheckResult result = check("back", "expiry_date.not_expired", field("expiry_date", date, sure));
    assertThat(result.verdict()).isEqualTo(verdict);
    assertThat(result.fault()).isEqualTo(Optional.ofNullable(fault));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T21:59:59Z,2026-11-20,PASS",
    "2026-11-20T22:00:00Z,2026-11-20,FAIL",
    "2026-07-20T20:59:59Z,2026-07-20,PASS",
    "2026-07-20T21:00:00Z,2026-07-20,FAIL"
  })
  void theLastDayEndsInCairoWhereverTheServerStands(Instant now, String last, Verdict verdict) {
    for (String server : new String[] {"UTC", "Asia/Tokyo", "America/Lima"}) {
      Checker checker = new Checker(Clock.fixed(now, ZoneId.of(server)), CheckThresholds.DEFAULT);
      Fields fields = fields(field("expiry_date", last, 0.95));
      assertThat(checker.check(fields, fields, layout("back")))
          .filteredOn(c -> c.id().equals("expiry_date.not_expired"))
          .extracting(CheckResult::verdict)
          .containsExactly(verdict);
    }
  }

  @ParameterizedTest
  @CsvSource({"2020-05,2027-05-03,PASS", "2027-05,2020-05-03,FAIL"})
  void issueComesBeforeExpiry(String issue, String expiry, Verdict verdict) {
    CheckResult result =
        check(
            "back",
            "issue_date.before_expiry",
            field("issue_date", issue, 0.95),
            field("expiry_date", expiry, 0.95));
    assertThat(result.verdict()).isEqualTo(verdict);
  }

  @Test
  void whatWasNotReadIsNeverPassed() {
    for (String side : new String[] {"front", "back"}) {
      assertThat(CHECKER.check(Fields.NONE, Fields.NONE, layout(side)))
          .isNotEmpty()
          .allMatch(c -> c.verdict() == Verdict.INCONCLUSIVE);
    }
  }

  private static CheckResult check(String side, String id, Field... read) {
    Fields fields = fields(read);
    return CHECKER.check(fields, fields, layout(side)).stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Layout layout(String side) {
    return new Layout(TYPE, TYPE.side(side).orElseThrow());
  }

  private static Fields fields(Field... read) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Field field : read) {
      fields.put(field.id(), field);
    }
    return new Fields(fields, Map.of());
  }

  private static Field field(String id, String value, double confidence) {
    return new Field(id, value, value, value, confidence, Source.VIZ, Optional.empty());
  }
}
