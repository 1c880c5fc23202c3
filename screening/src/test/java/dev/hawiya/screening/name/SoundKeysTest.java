package dev.hawiya.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundKeysTest {
  private static final Names NAMES = Names.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mohamed",
        "Muhammad",
        "Mohammed",
        "Mehmed",
        "Mehmet",
        "Mohamad",
        "Mohmaed",
        "Magomed",
        "محمّد"
      })
  void spellingsOfANameMeet(String spelling) {
    assertThat(keys("محمد").words()).containsAnyElementsOf(keys(spelling).words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "جمال|Gamal",
        "جمال|Djamel",
        "قاسم|Kassem",
        "خالد|Khaled",
        "ظافر|Zafer",
        "ذكي|Zaki"
      })
  void lettersSpokenInTwoWaysMeet(String pair) {
    String[] sides = pair.split("\\|");
    assertThat(keys(sides[0]).words()).containsAnyElementsOf(keys(sides[1]).words());
  }

  @Test
  void wordsOfCompaniesMeetThoseTheyStandFor() {
    NameKeys arabic = NAMES.keys().of(NAMES.parser().parse("كورفات الدولية", false));
    NameKeys latin = NAMES.keys().of(NAMES.parser().parse("Lindmar International", false));
    assertThat(arabic.words()).containsAnyElementsOf(latin.words());
  }

  @Test
  void pairsHaveNoOrder() {
    assertThat(keys("Hany Sherif").pairs()).isEqualTo(keys("Sherif Hany").pairs()).isNotEmpty();
  }

  @Test
  void wordsWrittenJoinedMeetThoseApart() {
    assertThat(keys("Noureddine").words()).containsAnyElementsOf(keys("Nour Eddine").words());
    assertThat(keys("Xi Jinping").pairs()).containsAnyElementsOf(keys("习近平").pairs());
  }

  private static NameKeys keys(String name) {
    return NAMES.keys().of(NAMES.parser().parse(name, true));
  }
}
