package dev.hawiya.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameParserTest {
  private static final Names NAMES = Names.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mohamed Ahmed          | mohamed ahmed
          AL-SHERIF, Hany        | al sherif hany
          Muḥammad ʿAbbās        | muhammad abbas
          Jürgen Müller-Weiß     | jurgen muller weiss
          Dr. John O'Neill       | john oneill
          Владимир Щербаков      | vladimir shcherbakov
          محمّد أحـمد            | محمد احمد
          مصطفى القاضي           | مصطفي قاضي
          فاطمة ہاشمی            | فاطمه هاشمي
          عبد الرحمن             | رحمن
          عبدالرحمن              | رحمن
          Abd al-Rahman          | rahman
          Abdul Rahman           | rahman
          Abderrahmane           | rahmane
          عبد الله               | الله
          Abdullah               | allah
          الدكتور سمير           | سمير
          """)
  void wordsOfPeople(String text, String words) {
    assertThat(texts(NAMES.parser().parse(text, true))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Foo & Bar Company  | the foo and bar company
          A.B.C. Trading         | abc trading
          Kargo II Bank          | kargo 2 bank
          Kargo Fund V L.P.      | kargo fund 5 limited partnership
          Star of Kargo I        | star of kargo 1
          V.I. Kargo             | vi kargo
          Twenty-First Kargo     | 21st kargo
          21st Kargo             | 21st kargo
          Eleventh Kargo         | 11th kargo
          Kargo Forty Four       | kargo 44
          Kargo Forty IV         | kargo 44
          Kargo 1234567890       | kargo 1234567890
          Каргинский завод       | kargin zavod
          M.T. Kargo Pride       | vessel kargo pride
          """)
  void wordsOfCompanies(String text, String words) {
    assertThat(texts(NAMES.parser().parse(text, false))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "Korvat Ltd, Korvat Limited",
    "Korvat OOO, Korvat LLC",
    "Korvat S.A., Korvat Sociedad Anónima",
    "Korvat AG, Korvat Aktiengesellschaft",
    "Korvat JSC, Korvat Joynt Stock Company",
    "Korvat JSC, Korvat Joint Stock Comp",
    "Korvat LLC, Korvat Limited Liabilty Company"
  })
  void legalFormsAreOneWord(String one, String other) {
    ParsedName left = NAMES.parser().parse(one, false);
    assertThat(left.words()).hasSize(2).extracting(NameWord::part).contains(NamePart.FORM);
    assertThat(left.words()).isEqualTo(NAMES.parser().parse(other, false).words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Korvat Joint", "Joint Stock Comp Korvat", "Korvat Joynt Stok Company"})
  void whatIsHardlyALegalFormIsNone(String text) {
    assertThat(NAMES.parser().parse(text, false).words())
        .extracting(NameWord::text)
        .doesNotContain("joint stock company");
  }

  @Test
  void signsStandOneByOneWithTheirSound() {
    ParsedName name = NAMES.parser().parse("習近平", true);
    assertThat(name.words()).extracting(NameWord::sign).containsExactly("习", "近", "平");
    assertThat(name.words()).extracting(NameWord::text).containsExactly("xi", "jin", "ping");
  }

  @Test
  void foreignNamesAreSoundedWordByWord() {
    ParsedName name = NAMES.parser().parse("马尔科·W·贝尔蒂尼", true);
    assertThat(name.words()).extracting(NameWord::text).containsExactly("maerke", "w", "beierdini");
  }

  @Test
  void whatHasNoLettersHasNoWords() {
    for (String text : List.of("", " ", "!?", "\u0000", "🙂", "--- . ,")) {
      assertThat(NAMES.parser().parse(text, true).words()).as(text).isEmpty();
    }
  }

  private static String texts(ParsedName name) {
    return String.join(" ", name.words().stream().map(NameWord::text).toList());
  }
}
