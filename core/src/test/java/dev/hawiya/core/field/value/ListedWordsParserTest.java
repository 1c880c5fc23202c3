package dev.hawiya.core.field.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.Lines;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedWordsParserTest {
  private static final DocumentType CARD = Catalog.load().document("PAK-SNIC").orElseThrow();
  private static final FieldDefinition COUNTRY =
      CARD.sides().get(0).field("country_of_stay").orElseThrow();
  private static final ListedWordsParser PARSER =
      new ListedWordsParser(CARD, new WordsParser(FieldThresholds.DEFAULT), 1);

  @ParameterizedTest
  @CsvSource({
    "Pakistan, Pakistan",
    "Pakstan, Pakistan",
    "ireland, Ireland",
    "Saudi Arabla, Saudi Arabia",
    "Iraq, Iraq",
    "Irag, Irag",
    "Utopia, Utopia",
    "PAKISTAN, PAKISTAN",
    "Pazisanz, Pazisanz"
  })
  void readingsNearAWordOfTheListMeanIt(String read, String told) {
    assertThat(parsed(new TextAlternative(read, 0.9))).hasFieldOrPropertyWithValue("value", told);
  }

  @Test
  void readingsThatMeanOneWordAddUp() {
    Parsed parsed =
        parsed(
            new TextAlternative("Osan", 0.3),
            new TextAlternative("Malaysla", 0.28),
            new TextAlternative("Malavsia", 0.26));
    assertThat(parsed).hasFieldOrPropertyWithValue("value", "Malaysia");
  }

  @Test
  void anUnlikelyWordOfTheListIsNotTold() {
    assertThat(parsed(new TextAlternative("LL", 0.02), new TextAlternative("Mali", 0.01)))
        .isInstanceOf(Parsed.Unreadable.class);
  }

  private static Parsed parsed(TextAlternative... readings) {
    return PARSER.parse(
        Lines.raw("country_of_stay", Lines.line(LineKind.LATIN_NAME, readings)), COUNTRY);
  }
}
