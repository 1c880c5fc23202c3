package dev.hawiya.lab.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "ياسمين, ياسمين, EXACT",
    "٦٦ شارع الجيش, 66 شارع  الجيش, EXACT",
    "عبدالرحمن, عبد الرحمن, SPACING",
    "الجيزة, الجيزه, FOLDED",
    "أحمد على, احمد علي, FOLDED",
    "28208151304597, 28208151304597, EXACT",
    "28208151304597, 28208151304591, MISREAD",
    "ياسمين, ياسمبن, MISREAD",
    "ياسمين, '', NOT_READ",
    "ياسمين, ' ', NOT_READ"
  })
  void tellsOutcomesApart(String expected, String read, Outcome outcome) {
    assertThat(Comparison.of(expected, read)).isEqualTo(outcome);
  }
}
