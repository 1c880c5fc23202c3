package dev.hawiya.core.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityAssessorTest {
  private static final Catalog CATALOG = Catalog.load();
  private static final SideValidity GOOD = new SideValidity(true, true, false, List.of());
  private static final SideValidity UNSEEN = new SideValidity(false, false, false, List.of());

  @Test
  void aCardThatWasReadWellIsValid() {
    DocumentValidity validity = assess(SideReading.front(), SideReading.back());
    assertThat(validity).isEqualTo(new DocumentValidity(Optional.of(false), GOOD, GOOD));
  }

  @Test
  void aSideThatWasNotSeenIsNotValid() {
    ValidityAssessor assessor = at("2026-11-21T12:00:00Z", "UTC");
    assertThat(assessor.assess(Optional.empty(), Optional.empty()))
        .isEqualTo(new DocumentValidity(Optional.empty(), UNSEEN, UNSEEN));
    assertThat(assessor.assess(SideReading.front().read(), Optional.empty()))
        .isEqualTo(new DocumentValidity(Optional.empty(), GOOD, UNSEEN));
    assertThat(assessor.assess(SideReading.front().read(), SideReading.front().read()).back())
        .isEqualTo(UNSEEN);
    assertThat(assess(SideReading.front(), SideReading.back().as("UNKNOWN")))
        .isEqualTo(new DocumentValidity(Optional.empty(), GOOD, UNSEEN));
  }

  @Test
  void aPhotocopyIsNotValid() {
    DocumentValidity validity = assess(SideReading.front().greyscale(), SideReading.back());
    assertThat(validity.front()).isEqualTo(new SideValidity(true, false, true, List.of()));
    assertThat(validity.back()).isEqualTo(GOOD);
    assertThat(assess(SideReading.front().greyscale().as("UNKNOWN"), SideReading.back()).front())
        .isEqualTo(new SideValidity(false, false, true, List.of()));
  }

  @Test
  void aCopyInAColouredPhotoIsAsGreyAsAGreyPicture() {
    CheckResult copy = CheckResult.fail("document.greyscale", Fault.ATTACK, "no colour");
    assertThat(assess(SideReading.front().with(copy), SideReading.back()).front())
        .isEqualTo(new SideValidity(true, false, true, List.of()));
    CheckResult pale = CheckResult.inconclusive("document.greyscale", "very pale");
    assertThat(assess(SideReading.front().with(pale), SideReading.back()).front()).isEqualTo(GOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"first_name", "address_line_1", "police_station", "governorate", "birth_date"})
  void aMissingFieldMakesItsSideInvalid(String id) {
    DocumentValidity validity = assess(SideReading.front().without(id), SideReading.back());
    assertThat(validity.front()).isEqualTo(new SideValidity(true, false, false, List.of(id)));
    assertThat(validity.back()).isEqualTo(GOOD);
  }

  @ParameterizedTest
  @CsvSource({
    "national_number.length,LENGTH,national_number",
    "national_number.format,FORMAT,national_number",
    "national_number.date,COMPONENT,national_number",
    "national_number.governorate,COMPONENT,national_number",
    "birth_date.in_past,COMPONENT,birth_date",
    "birth_date.matches_number,MISMATCH,birth_date",
    "sex.matches_number,MISMATCH,sex",
    "issue_date.before_expiry,MISMATCH,issue_date",
    // Evidence, and what is said of the whole document.
    "national_number.check_digit,CHECKSUM,",
    "expiry_date.not_expired,EXPIRED,",
    "document.screen,ATTACK,"
  })
  void aFailedCheckMakesItsSideInvalid(String id, Fault fault, String review) {
    SideReading failed = SideReading.back().with(CheckResult.fail(id, fault, "so it is"));
    List<String> expected = review == null ? List.of() : List.of(review);
    assertThat(assess(SideReading.front(), failed).back())
        .isEqualTo(new SideValidity(true, review == null, false, expected));
  }

  @Test
  void onlyAFailedCheckDoes() {
    SideReading open = SideReading.back().with(CheckResult.pass("sex.matches_number"));
    open.with(CheckResult.inconclusive("birth_date.in_past", "the date was not read"));
    open.with(CheckResult.notApplicable("copy_number.format", "there is none"));
    assertThat(assess(SideReading.front(), open).back()).isEqualTo(GOOD);
  }

  @ParameterizedTest
  @CsvSource({"0.80,true,false", "0.79,true,true", "0.50,true,true", "0.49,false,true"})
  void aDoubtfulValueIsLookedAtAndAnUnbelievableOneIsInvalid(
      double confidence, boolean valid, boolean looked) {
    SideReading side = SideReading.back().with("religion", "مسلمة", confidence);
    assertThat(assess(SideReading.front(), side).back())
        .isEqualTo(new SideValidity(true, valid, false, looked ? List.of("religion") : List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "28208151304589,0.95,true,true,''",
    "28208151304588,0.95,false,false,national_number",
    "28208151304588,0.80,false,false,national_number"
  })
  void twoClearNumbersAreNotOfOneCard(
      String number, double sure, boolean front, boolean back, String review) {
    SideReading other = SideReading.back().with("national_number", number, sure);
    DocumentValidity validity = assess(SideReading.front(), other);
    List<String> expected = review.isEmpty() ? List.of() : List.of(review);
    assertThat(validity.front()).isEqualTo(new SideValidity(true, front, false, expected));
    assertThat(validity.back()).isEqualTo(new SideValidity(true, back, false, expected));
  }

  @Test
  void anUnclearNumberIsLookedAtWhereItStands() {
    SideReading other = SideReading.back().with("national_number", "28208151304588", 0.7);
    DocumentValidity validity = assess(SideReading.front(), other);
    assertThat(validity.front()).isEqualTo(GOOD);
    assertThat(validity.back())
        .isEqualTo(new SideValidity(true, true, false, List.of("national_number")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21,0.95,2026-11-21T21:59:59Z,false",
    "2026-11-21,0.95,2026-11-21T22:00:00Z,true",
    "2026-07-21,0.95,2026-07-21T20:59:59Z,false",
    "2026-07-21,0.95,2026-07-21T21:00:00Z,true",
    "2026-11-20,0.80,2026-11-21T12:00:00Z,true",
    // Not clear enough to be held against the card, nor believed in its favour.
    "2026-11-20,0.79,2026-11-21T12:00:00Z,",
    "2030-11-20,0.50,2026-11-21T12:00:00Z,false",
    "2030-11-20,0.49,2026-11-21T12:00:00Z,",
    "2026-11,0.95,2026-12-21T12:00:00Z,"
  })
  void aCardRunsOutAfterItsLastDayInItsCountry(
      String last, double sure, String now, Boolean expired) {
    SideReading back = SideReading.back().with("expiry_date", last, sure);
    for (String server : new String[] {"UTC", "Asia/Tokyo", "America/Lima"}) {
      DocumentValidity validity = at(now, server).assess(SideReading.front().read(), back.read());
      assertThat(validity.expired()).as(server).isEqualTo(Optional.ofNullable(expired));
    }
  }

  @Test
  void theSurerExpiryDateIsBelieved() {
    SideReading front = SideReading.front().with("expiry_date", "2020-01-01", 0.9);
    assertThat(assess(front, SideReading.back()).expired()).contains(false);
    front.with("expiry_date", "2020-01-01", 0.97);
    assertThat(assess(front, SideReading.back()).expired()).contains(true);
  }

  @Test
  void ofADocumentNobodyKnowsTheDayIsNotKnown() {
    assertThat(assess(SideReading.front(), SideReading.back().as("XXX-OLD")).expired()).isEmpty();
  }

  private static DocumentValidity assess(SideReading front, SideReading back) {
    return at("2026-11-21T12:00:00Z", "UTC").assess(front.read(), back.read());
  }

  private static ValidityAssessor at(String now, String server) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneId.of(server));
    return new ValidityAssessor(CATALOG, clock, ValidityThresholds.DEFAULT);
  }
}
