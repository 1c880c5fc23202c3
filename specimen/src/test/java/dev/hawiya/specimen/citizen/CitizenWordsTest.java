package dev.hawiya.specimen.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.person.WordList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenWordsTest {
  private static final String LATIN = "[A-Z][A-Za-z ]*";
  private static final String URDU = "[ءآؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیے ]+";

  @ParameterizedTest
  @CsvSource({
    "names-male, 120, 0", "names-female, 100, 0", "names-female-second, 15, 0",
    "families, 80, 0", "towns, 60, 1", "countries, 15, 0"
  })
  void holdsBothScriptsOfEveryWordOnce(String name, int least, int column) {
    List<List<String>> rows = WordList.load("pakistan-" + name).rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
    assertThat(rows).extracting(row -> row.get(column)).doesNotHaveDuplicates();
    assertThat(rows).extracting(row -> row.get(column + 1)).doesNotHaveDuplicates();
    for (List<String> row : rows) {
      assertThat(row.get(column)).matches(LATIN);
      assertThat(row.get(column + 1)).matches(URDU).isEqualTo(row.get(column + 1).strip());
    }
  }

  @Test
  void namesADistrictInEveryProvince() {
    List<List<String>> rows = WordList.load("pakistan-towns").rows();
    assertThat(rows).allSatisfy(row -> assertThat(row.get(3)).matches(LATIN));
    assertThat(rows).allSatisfy(row -> assertThat(row.get(4)).matches(URDU));
    assertThat(rows)
        .extracting(row -> row.get(0))
        .containsOnly("1", "2", "3", "4", "5", "6", "7")
        .contains("1", "2", "3", "4", "5", "6", "7");
  }

  @Test
  void addressPatternsAskForTheSameInBothScripts() {
    WordList words = WordList.load("pakistan-addresses");
    assertThat(words.rows()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(words.rows()).doesNotHaveDuplicates();
    for (List<String> row : words.rows()) {
      assertThat(holes(row.get(1))).as(row.get(1)).isEqualTo(holes(row.get(2)));
      assertThat(row.get(2).replaceAll("\\{\\w+}|[/-]", "")).matches(URDU);
    }
  }

  /** What a pattern leaves open. */
  private static List<String> holes(String pattern) {
    return Pattern.compile("\\{\\w+}")
        .matcher(pattern)
        .results()
        .map(hole -> hole.group())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"marks, 12", "notices, 4"})
  void holdsSentencesInUrduOnce(String name, int least) {
    List<List<String>> rows = WordList.load("pakistan-" + name).rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(least).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row.get(0)).matches(URDU));
  }

  @ParameterizedTest
  @CsvSource({"NASTALIQ", "NASTALIQ_BOLD", "GULZAR"})
  void everyNastaliqFaceHasAllLetters(Typeface face) {
    String letters = URDU.replaceAll("[\\[\\]+]", "") + "۰۱۲۳۴۵۶۷۸۹";
    assertThat(Fonts.bundled().covers(face, letters)).isTrue();
  }
}
