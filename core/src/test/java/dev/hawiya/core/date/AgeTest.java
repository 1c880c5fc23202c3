package dev.hawiya.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {
  private static final DocumentType TYPE = Catalog.load().document("EGY-NID").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "1982-08-15,2026-08-14,43",
    "1982-08-15,2026-08-15,44",
    "2026-08-15,2026-08-15,0",
    "1899-12-31,2026-01-01,126",
    "2004-02-29,2025-02-28,20",
    "2004-02-29,2025-03-01,21",
    "2004-02-29,2024-02-28,19",
    "2004-02-29,2024-02-29,20"
  })
  void countsWholeYears(String born, LocalDate today, int years) {
    assertThat(Age.years(born, today)).hasValue(years);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1982",
        "1982-08",
        "1982/08/15",
        "1982-13-01",
        "2023-02-29",
        "2026-08-16"
      })
  void ofNoDateOrOneToComeThereIsNone(String born) {
    assertThat(Age.years(born, LocalDate.of(2026, 8, 15))).isEqualTo(OptionalInt.empty());
  }

  /** Cairo is two hours ahead of UTC, three from the last Friday of April to that of October. */
  @ParameterizedTest
  @CsvSource({
    "2008-01-15,2026-01-14T21:59:59Z,17",
    "2008-01-15,2026-01-14T22:00:00Z,18",
    "2008-07-15,2026-07-14T20:59:59Z,17",
    "2008-07-15,2026-07-14T21:00:00Z,18",
    // The night summer time begins: 24:00 is 01:00 of the next day.
    "2008-04-24,2026-04-23T21:59:59Z,17",
    "2008-04-24,2026-04-23T22:00:00Z,18",
    // The night it ends: 24:00 is 23:00 of the same day once more.
    "2008-10-30,2026-10-29T21:00:00Z,17",
    "2008-10-30,2026-10-29T21:59:59Z,17",
    "2008-10-30,2026-10-29T22:00:00Z,18"
  })
  void aBirthdayBeginsAtMidnightInCairo(String born, Instant now, int years) {
    for (String server : new String[] {"UTC", "Africa/Cairo", "Asia/Tokyo", "America/Lima"}) {
      Clock clock = Clock.fixed(now, ZoneId.of(server));
      assertThat(Age.years(born, TYPE.today(clock))).as(server).hasValue(years);
    }
  }
}
