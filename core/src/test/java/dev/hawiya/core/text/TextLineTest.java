package dev.hawiya.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.geometry.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLineTest {
  private static final TextRegion REGION = new TextRegion(new Box(0.2, 0.1, 0.8, 0.2), 1);

  @Test
  void aPartEndsHalfWayToTheCharactersBesideIt() {
    TextLine line =
        new TextLine(REGION, LineKind.ARABIC, read("لون ٧"), List.of(0.9, 0.8, 0.7, 0.6, 0.1));
    TextLine digit = line.part(4, 5);
    assertThat(digit.text()).isEqualTo("٧");
    assertThat(digit.region().box().x0()).isCloseTo(0.2, within(1e-9));
    assertThat(digit.region().box().x1()).isCloseTo(0.2 + 0.6 * 0.4, within(1e-9));
    TextLine word = line.part(0, 3);
    assertThat(word.region().box().x0()).isCloseTo(0.2 + 0.6 * 0.4, within(1e-9));
    assertThat(word.region().box().x1()).isCloseTo(0.8, within(1e-9));
    assertThat(word.score()).isEqualTo(0.9);
  }

  @Test
  void aPartKnowsWhereItsCharactersStand() {
    TextLine line =
        new TextLine(REGION, LineKind.ARABIC, read("لون ٧"), List.of(0.9, 0.8, 0.7, 0.6, 0.1));
    Box letter = line.part(0, 3).part(0, 1).region().box();
    Box direct = line.part(0, 1).region().box();
    assertThat(letter.x0()).isCloseTo(direct.x0(), within(1e-9));
    assertThat(letter.x1()).isCloseTo(direct.x1(), within(1e-9));
  }

  @Test
  void whereNothingIsKnownOfItsCharactersTheirNumberTells() {
    Box arabic = new TextLine(REGION, LineKind.ARABIC, read("لون احمر")).part(4, 8).region().box();
    assertThat(arabic.x0()).isCloseTo(0.2, within(1e-9));
    assertThat(arabic.x1()).isBetween(0.48, 0.56);
    Box latin =
        new TextLine(REGION, LineKind.LATIN_TEXT, read("Job: Cook")).part(5, 9).region().box();
    assertThat(latin.x1()).isCloseTo(0.8, within(1e-9));
    assertThat(latin.x0()).isBetween(0.45, 0.53);
  }

  private static List<TextAlternative> read(String text) {
    return List.of(new TextAlternative(text, 0.9));
  }
}
