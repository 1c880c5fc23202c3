package dev.hawiya.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every text, whether it is a name or not. */
class LatinNamesPropertyTest {
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچڤگی";
  private static final String MARKS = "\u064E\u0651\u0640\u0654\u200F ٣،-";
  private static final List<String> PARTS =
      List.of("عبد", "ال", "الله", "الدين", "أبو", "بن", "محمد", "النور", "Adel", "آل", "3");

  private final LatinNames names = LatinNames.egyptian();
  private final Random random = new Random(20240611);

  @Test
  void anyLettersGiveLatinWords() {
    repeat(20_000, () -> letters(LETTERS + MARKS, 1 + random.nextInt(24)));
  }

  @Test
  void anyPartsOfNamesGiveLatinWords() {
    repeat(
        20_000,
        () -> {
          StringBuilder name = new StringBuilder();
          for (int i = random.nextInt(7); i >= 0; i--) {
            name.append(PARTS.get(random.nextInt(PARTS.size())))
                .append(random.nextInt(2) == 0 ? " " : "");
          }
          return name.toString();
        });
  }

  @Test
  void anyCharactersGiveNoArabic() {
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append((char) random.nextInt(0x10000));
      }
      assertThat(hasArabic(names.of(text.toString()))).as(text.toString()).isFalse();
    }
  }

  @Test
  void everyArabicCharacterAloneIsTakenOrLeft() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
        assertThat(hasArabic(names.of(Character.toString(c)))).isFalse();
      }
    }
  }

  @Test
  void longTextsDoNotThrow() {
    assertThat(names.of("ابو".repeat(50_000))).isNotEmpty();
    assertThat(names.of("عبدال".repeat(50_000))).isNotEmpty();
    assertThat(names.of("ال ".repeat(5_000) + "نجار")).isNotEmpty();
  }

  @Test
  void vowelMarksAndFormsChangeNothing() {
    assertThat(names.of("مُحَمَّد")).isEqualTo("Mohamed");
    assertThat(names.of("محـــمد")).isEqualTo("Mohamed");
    assertThat(names.of("\uFEE3\uFEA4\uFEE4\uFEAA")).isEqualTo("Mohamed");
    assertThat(names.of("عبد \uFDF2")).isEqualTo("Abdallah");
    assertThat(names.of("فو\u0654اد")).isEqualTo("Fouad");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "''|''",
        "' \t '|''",
        "،.|''",
        "Mohamed Ahmed|Mohamed Ahmed",
        "mohamed  AHMED|Mohamed AHMED",
        "El-Sayed O'Neil|El-Sayed O'Neil",
        "José Ñandú|José Ñandú",
        "محمد Ali ٣|Mohamed Ali 3",
        "محمد-علي|Mohamed Ali",
        "ال شافعي|Elshafei",
        "آل سعود|Al Saoud"
      },
      delimiter = '|')
  void keepsWhatIsNotArabic(String text, String latin) {
    assertThat(names.of(text)).isEqualTo(latin);
    assertThat(names.of(latin)).isEqualTo(latin);
  }

  @Test
  void compoundsAreTheSameJoinedAndSplit() {
    List<String> compounds =
        NamePair.lines("egyptian-latin").stream()
            .map(line -> line.split("\t", -1)[0])
            .filter(arabic -> arabic.indexOf(' ') > 0 && !arabic.startsWith("#"))
            .toList();
    assertThat(compounds).hasSizeGreaterThan(200).allSatisfy(this::sameJoined);
  }

  @Test
  void compoundsByRuleAreTheSameJoinedAndSplit() {
    for (int i = 0; i < 5_000; i++) {
      String name = letters(LETTERS, 3 + random.nextInt(4));
      sameJoined("عبد ال" + name);
      sameJoined("أبو " + name);
      sameJoined(name + " الدين");
      sameJoined(name + " الله");
      sameJoined("ال " + name);
    }
  }

  private void sameJoined(String compound) {
    assertThat(names.of(compound.replace(" ", ""))).as(compound).isEqualTo(names.of(compound));
  }

  private void repeat(int times, Supplier<String> texts) {
    for (int i = 0; i < times; i++) {
      String text = texts.get();
      String latin = names.of(text);
      assertThat(latin).as(text).matches("|[A-Z0-9][A-Za-z0-9-]*( [A-Z0-9][A-Za-z0-9-]*)*");
      assertThat(names.of(latin)).as(text).isEqualTo(latin);
    }
  }

  private String letters(String from, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(from.charAt(random.nextInt(from.length())));
    }
    return out.toString();
  }

  private static boolean hasArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
