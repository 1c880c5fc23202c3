package dev.hawiya.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "على,علي",
    "القاهره,القاهرة",
    "احمد,أحمد",
    "اسراء,إسراء",
    "الاء,آلاء",
    "فواد,فؤاد",
    "هاني,هانئ",
    "عبدالرحمن,عبد الرحمن",
    "محمد,محـــمد",
    "محمد,مُحَمَّد",
    "محمد على,  محمد   علي ",
    "شارع 66,شارع ٦٦"
  })
  void foldsTwoSpellingsIntoOne(String one, String other) {
    assertThat(ArabicSpelling.fold(one)).isEqualTo(ArabicSpelling.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"محمد,محمود", "حسن,حسين", "متزوج,متزوجة", "معبد الشمس,معبدالشمس"})
  void keepsDifferentWordsApart(String one, String other) {
    assertThat(ArabicSpelling.fold(one)).isNotEqualTo(ArabicSpelling.fold(other));
  }

  @Test
  void keyIgnoresSpacesAndPunctuation() {
    assertThat(ArabicSpelling.key("قسم أ ول - الجيزة"))
        .isEqualTo(ArabicSpelling.key("قسم اول الجيزه"));
  }
}
