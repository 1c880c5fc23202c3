package dev.hawiya.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @CsvSource({
    "29913459912345, 29913459912345",
    "299-1345-991-2345, 29913459912345",
    "٢٩٩١٣٤٥٩٩١٢٣٤٥, 29913459912345",
    "٢٩٩ ١٣٤٥ ٩٩١ ٢٣٤٥, 29913459912345",
    "\u200F٢٩٩١٣٤٥٩٩١٢٣٤٥\u200F, 29913459912345",
    "99999-1234567-8, 9999912345678",
    "9999912345678, 9999912345678",
    "۹۹۹۹۹-۱۲۳۴۵۶۷-۸, 9999912345678",
    "a1234567, A1234567",
    "A 123.456/7, A1234567",
    "AB-12, AB12",
    "No. 12345, NO12345",
    "أ1234, أ1234",
    "IMO 9000001, IMO9000001",
    "1234, 1234"
  })
  void numbersAreFoldedToLettersAndDigits(String written, String folded) {
    assertThat(Identifiers.folded(written)).isEqualTo(folded);
    assertThat(Identifiers.folded(folded)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "123", "1-2-3", "---------", "A1", "٣٤٥", "😀😀😀😀😀"})
  void tooLittleIsNoNumber(String written) {
    assertThat(Identifiers.folded(written)).isEmpty();
  }

  @Test
  void aTextIsNoNumber() {
    assertThat(Identifiers.folded("4A".repeat(64))).hasSize(128);
    assertThat(Identifiers.folded("4A".repeat(65))).isEmpty();
  }

  @Test
  void twoCharactersChangePlaces() {
    assertThat(Identifiers.swapped("1234"))
        .containsExactlyInAnyOrder("2134", "3214", "4231", "1324", "1432", "1243");
    assertThat(Identifiers.swapped("1123"))
        .containsExactlyInAnyOrder("2113", "3121", "1213", "1321", "1132");
    assertThat(Identifiers.swapped("A1B2")).contains("1AB2", "A2B1").doesNotContain("A1B2");
    assertThat(Identifiers.swapped("7777")).isEmpty();
    assertThat(Identifiers.swapped("")).isEmpty();
  }

  @Test
  void swappingGoesBothWays() {
    Random random = new Random(14);
    for (int i = 0; i < 50; i++) {
      String number = String.valueOf(10_000_000_000_000L + random.nextLong(80_000_000_000_000L));
      Set<String> swapped = Identifiers.swapped(number);
      assertThat(swapped).hasSizeBetween(1, 14 * 13 / 2).doesNotContain(number);
      for (String other : swapped) {
        assertThat(other).hasSameSizeAs(number);
        assertThat(Identifiers.swapped(other)).contains(number);
      }
    }
  }
}
