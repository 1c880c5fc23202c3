package dev.hawiya.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "الرقم القومى, الرقم القومي, 0.5, 0",
    "Engine No, ENGINE NO., 0.5, 0",
    "Engine No, Engine Mo, 0.5, 0.125",
    "Engine No, Engine Mo, 0.1, 1",
    "اللون, الوزن, 0.5, 0.4",
    "اللون, عنوان المالك, 0.5, 1",
    "'', '', 0.5, 0"
  })
  void howNearATextComes(String printed, String read, double tolerance, double distance) {
    assertThat(Wording.of(printed).distance(Wording.key(read), tolerance))
        .isCloseTo(distance, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "نهاية الترخيص, نهابة الترخيص : ٢٠٢٨/٠٨/٠٥, 13",
    "Name, NAME: AHMED, 4",
    "رقم, رقم١٢٣, 3"
  })
  void whereABeginningEnds(String printed, String read, int end) {
    assertThat(Wording.of(printed).beginning(read).end()).isEqualTo(end);
  }
}
