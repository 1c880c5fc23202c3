package dev.hawiya.core.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzDateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 17);

  @ParameterizedTest
  @CsvSource({
    "740812,COMPLETE",
    "000229,COMPLETE",
    "010229,IMPOSSIBLE",
    "741312,IMPOSSIBLE",
    "740431,IMPOSSIBLE",
    "7408O2,IMPOSSIBLE",
    "74<812,IMPOSSIBLE",
    "74<<<<,PARTIAL",
    "7408<<,PARTIAL",
    "<<0230,IMPOSSIBLE",
    "<<0229,PARTIAL",
    "<<<<<<,PARTIAL",
    "740000,ZEROES",
    "740012,ZEROES",
    "74081,IMPOSSIBLE",
    "'',IMPOSSIBLE"
  })
  void statesHowFarItIsADate(String raw, MrzDate.State state) {
    assertThat(new MrzDate(raw).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "740812,1974-08-12",
    "260517,2026-05-17",
    "260518,1926-05-18",
    "270101,1927-01-01",
    "160101,2016-01-01",
    "000229,2000-02-29",
    "7408<<,1974-08",
    "74<<<<,1974",
    "2606<<,1926-06",
    "2605<<,2026-05",
    "740800,1974-08",
    "740000,1974",
    "<<0812,''",
    "<<<<<<,''",
    "741312,''",
    "74O812,''"
  })
  void aBirthIsNeverToCome(String raw, String iso) {
    assertThat(new MrzDate(raw).birthText(TODAY)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "120415,2012-04-15",
    "350520,2035-05-20",
    "760516,2076-05-16",
    "760518,1976-05-18",
    "940623,1994-06-23",
    "7408<<,''",
    "741312,''"
  })
  void anExpiryIsTheNearest(String raw, String iso) {
    assertThat(new MrzDate(raw).expiry(TODAY).map(LocalDate::toString).orElse("")).isEqualTo(iso);
  }

  @Test
  void isWrittenWithTwoDigitsAPart() {
    assertThat(MrzDate.of(LocalDate.of(2005, 3, 9)).raw()).isEqualTo("050309");
  }
}
