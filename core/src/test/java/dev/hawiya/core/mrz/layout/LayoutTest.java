package dev.hawiya.core.mrz.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzSyntax;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {
  @ParameterizedTest
  @EnumSource(MrzFormat.class)
  void elementsFillTheLinesOnceEach(MrzFormat format) {
    List<Integer> lengths = format.lineLengths();
    for (int line = 0; line < lengths.size(); line++) {
      for (int column = 0; column < lengths.get(line); column++) {
        Span.Place place = new Span.Place(line, column);
        assertThat(format.layout().elements())
            .filteredOn(e -> e.span().contains(place.line(), place.column()))
            .as("%s", place)
            .hasSize(1);
      }
    }
    int places = format.layout().elements().stream().mapToInt(e -> e.span().places().size()).sum();
    assertThat(places).isEqualTo(lengths.stream().mapToInt(Integer::intValue).sum());
    assertThatThrownBy(() -> MrzSyntax.allowed(format, 0, lengths.get(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "TD1,0,0,LETTERS",
    "TD1,0,5,ANY",
    "TD1,0,14,DIGITS",
    "TD1,1,7,SEX",
    "TD1,2,29,LETTERS",
    "TD3,1,42,DIGITS",
    "TD3,1,41,ANY",
    "FRENCH_ID,1,0,DIGITS",
    "FRENCH_ID,1,4,ANY",
    "SWISS_LICENCE,0,8,ANY",
    "SWISS_LICENCE,1,19,DIGITS"
  })
  void saysWhatAPlaceMayHold(MrzFormat format, int line, int column, CharacterKind kind) {
    assertThat(MrzSyntax.allowed(format, line, column)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"D23145890734,9", "740812,2", "<<<<<<,0", "AB2134<<<,5", "ZE184226B<<<<<,1"})
  void countsAsTheStandardDoes(String text, int digit) {
    assertThat(CheckDigit.of(text)).hasValue(digit);
    assertThat(CheckDigit.of(text + "a")).isEmpty();
  }
}
