package dev.hawiya.lab.rival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RivalLinesTest {
  private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
  private static final String NUMBERS = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  @ParameterizedTest
  @ValueSource(ints = {-12, -1, 0, 1, 9})
  void setsTheLongestRunOfFillersToTheLength(int off) {
    String miscounted = NAMES.replaceAll("<{5,}$", "<".repeat(19 + off));
    RivalLines lines = RivalLines.of(List.of(miscounted, NUMBERS));
    assertThat(lines.raw()).containsExactly(miscounted, NUMBERS);
    assertThat(lines.fitted()).containsExactly(NAMES, NUMBERS);
  }

  @Test
  void findsTheZoneAmongOtherLines() {
    List<String> page =
        List.of(
            "UTOPIA", "ERIKSSON", "", " P<UTO ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< ", NUMBERS);
    assertThat(RivalLines.of(page).fitted()).containsExactly(NAMES, NUMBERS);
  }

  @Test
  void takesThreeLinesForACard() {
    List<String> card =
        List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<",
            "7408122F1204159UTO<<<<<<<<<<<6",
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    assertThat(RivalLines.of(card).fitted()).isEqualTo(card);
  }

  @Test
  void leavesLinesWithoutFillersAsTheyAre() {
    String short1 = "L898902C36UTO7408122F1204159ZE184226BKKKK10";
    assertThat(RivalLines.of(List.of(NAMES, short1)).fitted()).containsExactly(NAMES, short1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UTOPIA", "THE HOLDER OF THIS PASSPORT IS A CITIZEN OF UTOPIA"})
  void findsNoneInOtherText(String line) {
    assertThat(RivalLines.of(List.of(line, line)).raw()).isEmpty();
  }
}
