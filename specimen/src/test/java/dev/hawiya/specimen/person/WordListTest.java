package dev.hawiya.specimen.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
  private static final Set<Typeface> NOT_EGYPTIAN =
      Set.of(
          Typeface.OCR_B,
          Typeface.ARIMO,
          Typeface.ARIMO_BOLD,
          Typeface.COURIER,
          Typeface.SOURCE_SANS,
          Typeface.FIRA_CONDENSED,
          Typeface.NASTALIQ,
          Typeface.NASTALIQ_BOLD,
          Typeface.GULZAR);

  @ParameterizedTest
  @CsvSource({
    "first-names-male, 120", "first-names-female, 120", "family-names, 150", "streets, 80",
    "police-stations, 100", "governorates, 28", "professions, 110", "workplaces, 40",
    "address-patterns, 20", "traveller-names, 200", "traveller-places, 60"
  })
  void isRichNamesItsSourceAndCanBePrintedInEveryFace(String name, int least) throws IOException {
    assertThat(WordList.load(name).rows()).hasSizeGreaterThanOrEqualTo(least);
    try (InputStream in = WordList.class.getResourceAsStream("/words/" + name + ".tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).startsWith("# Source: ");
      String arabic = text.replaceAll("[^\\u0600-\\u06ff]", "") + "٠١٢٣٤٥٦٧٨٩/-";
      for (Typeface face : Typeface.values()) {
        if (!NOT_EGYPTIAN.contains(face)) {
          assertThat(Fonts.bundled().covers(face, arabic)).as("%s", face).isTrue();
        }
      }
    }
  }
}
