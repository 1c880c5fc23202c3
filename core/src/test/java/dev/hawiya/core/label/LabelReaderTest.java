package dev.hawiya.core.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.LabelledField;
import dev.hawiya.core.catalog.LabelledText;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {
  private static final LabelledText PASSPORT =
      Catalog.load()
          .document("PASSPORT")
          .flatMap(type -> type.side("front"))
          .flatMap(side -> side.labelled())
          .orElseThrow();

  private static final PageSize PAGE = new PageSize(125, 88);

  /** A line at a left edge, or at a right one if it is Arabic, in millimetres. */
  private static TextLine line(double x, double y, double height, String text) {
    boolean arabic = text.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700);
    double length = 0.75 * height * text.length();
    double left = arabic ? x - length : x;
    double wide = PAGE.width() * PASSPORT.area().width();
    double tall = PAGE.height() * PASSPORT.area().height();
    Box box = new Box(left / wide, y / tall, (left + length) / wide, (y + height) / tall);
    return new TextLine(
        new TextRegion(box, 0.9, arabic ? Script.ARABIC : Script.LATIN),
        arabic ? LineKind.ARABIC : LineKind.LATIN_TEXT,
        List.of(new TextAlternative(text, 0.95)));
  }

  private static Map<String, String> read(TextLine... lines) {
    return new LabelReader(PASSPORT)
        .read(Arrays.asList(lines), PAGE).stream()
            .collect(
                Collectors.toMap(
                    l -> l.field().id() + (l.script() == Script.ARABIC ? ":ar" : ""),
                    l -> l.lines().stream().map(TextLine::text).collect(Collectors.joining(" ")),
                    (a, b) -> a + "|" + b,
                    TreeMap::new));
  }

  @Test
  void valuesUnderTheirLabelsInTwoColumns() {
    assertThat(
            read(
                line(40, 30, 1.6, "Place of birth"),
                line(40, 32.4, 2.8, "KAFR EL SHEIKH"),
                line(80, 30, 1.6, "Authority"),
                line(80, 32.4, 2.8, "RPO KARACHI"),
                line(40, 37, 1.6, "Date of issue"),
                line(40, 39.4, 2.8, "31 MAR 2016"),
                line(80, 37, 1.6, "Date of expiry"),
                line(80, 39.4, 2.8, "30 MAR 2021")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "birth_place", "KAFR EL SHEIKH",
                "issuing_authority", "RPO KARACHI",
                "issue_date", "31 MAR 2016",
                "expiry_date", "30 MAR 2021"));
  }

  @Test
  void labelsInTwoLanguagesNumberedOrMisread() {
    assertThat(
            read(
                line(40, 30, 1.6, "6. Place of birth / Lieu de naissance"),
                line(40, 32.4, 2.8, "ELY"),
                line(40, 37, 1.6, "10. Dote of issne / Date de delivrance"),
                line(40, 39.4, 2.8, "15.06.2015")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("birth_place", "ELY", "issue_date", "15.06.2015"));
  }

  @Test
  void valuesBesideTheirLabelsAndOnOneLineWithThem() {
    assertThat(
            read(
                line(10, 30, 2, "Place of birth"),
                line(40, 30, 2, "MULTAN"),
                line(10, 36, 2, "Date of issue: 09 JAN 2014")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("birth_place", "MULTAN", "issue_date", "09 JAN 2014"));
  }

  @Test
  void eachScriptHasItsOwnValue() {
    assertThat(
            read(
                line(40, 20, 1.6, "Given names"),
                line(120, 20, 1.6, "الاسم"),
                line(40, 22.4, 2.8, "NOUR OMAR"),
                line(120, 22.4, 2.8, "نور عمر سامى")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("given_names", "NOUR OMAR", "given_names:ar", "نور عمر سامى"));
  }

  @Test
  void anArabicLabelAtTheEndOfItsRowNamesTheValueAtTheBeginning() {
    assertThat(
            read(
                line(40, 20, 1.6, "Sx"),
                line(52, 20, 1.6, "النوع"),
                line(40, 22.4, 2.8, "F"),
                line(60, 20, 1.6, "Plce ofbrt"),
                line(100, 20, 1.6, "محل الميلاد"),
                line(60, 22.4, 2.8, "SOHAG")))
        .containsEntry("birth_place", "SOHAG")
        .containsEntry("sex", "F");
  }

  @Test
  void wordsGoOnInTheNextLine() {
    assertThat(
            read(
                line(40, 30, 1.6, "Authority"),
                line(40, 32.4, 2.6, "DIRECTORATE GENERAL OF"),
                line(40, 35.6, 2.6, "IMMIGRATION"),
                line(40, 46, 2.6, "FAR AWAY")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("issuing_authority", "DIRECTORATE GENERAL OF IMMIGRATION"));
  }

  @Test
  void anotherLanguageBehindALabelIsNoValue() {
    assertThat(
            read(
                line(40, 30, 1.6, "Place of birth Geburtsort"),
                line(40, 32.4, 2.8, "BERLIN"),
                line(40, 38, 1.6, "Authority: CITY OF ANYDER")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("birth_place", "BERLIN", "issuing_authority", "CITY OF ANYDER"));
  }

  @Test
  void aLabelReadSoBadlyThatItMayBeAnothersNamesNothing() {
    // Hardly nearer to «Date of birth» than to «Date of issue».
    assertThat(read(line(40, 30, 1.6, "Date of bssth"), line(40, 32.4, 2.8, "01.02.2003")))
        .isEmpty();
    assertThat(read(line(40, 30, 1.6, "Dalc af isaue"), line(40, 32.4, 2.8, "01.02.2003")))
        .containsExactlyEntriesOf(Map.of("issue_date", "01.02.2003"));
  }

  @Test
  void aLabelOfNoFieldKeepsItsValue() {
    assertThat(
            read(
                line(40, 30, 1.6, "Place of birth"),
                line(60, 30, 1.6, "Religion"),
                line(60, 32.4, 2.8, "NONE"),
                line(40, 45, 1.6, "Holder's signature")))
        .isEmpty();
  }

  static Stream<Arguments> everyLabel() {
    return PASSPORT.fields().stream()
        .flatMap(f -> f.labels().stream().map(label -> Arguments.of(f, label)));
  }

  @ParameterizedTest
  @MethodSource("everyLabel")
  void everyLabelNamesItsExample(LabelledField field, String label) {
    TextLine printed = line(80, 30, 1.6, label);
    String arabicValue = "نور عمر";
    if (printed.region().script() == Script.LATIN) {
      assertThat(read(printed, line(80, 32.4, 2.8, field.example().printed())))
          .containsExactlyEntriesOf(Map.of(field.id(), field.example().printed()));
    } else if (field.arabic().isPresent()) {
      assertThat(read(printed, line(80, 32.4, 2.8, arabicValue)))
          .containsExactlyEntriesOf(Map.of(field.id() + ":ar", arabicValue));
    } else {
      String value = field.example().printed();
      assertThat(read(printed, line(80 - 0.75 * 2.8 * value.length(), 32.4, 2.8, value)))
          .containsExactlyEntriesOf(Map.of(field.id(), value));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PASSPORT OFFICE LAHORE",
        "PASSPORTS DEPARTMENT CAIRO",
        "MINISTRY OF THE INTERIOR, AMAUROT",
        "DIRECTORATE GENERAL, ISLAMABAD",
        "CONSULATE GENERAL ZURICH",
        "PREFECTURE D'ABRAXA",
        "DEPARTMENT OF NATIONALITY AND IMMIGRATION",
        "ALEXANDRIA",
        "TANTA OFFICE"
      })
  void anOfficeIsNoLabel(String office) {
    assertThat(read(line(40, 30, 1.6, "Authority"), line(40, 32.4, 2.8, office)))
        .containsExactlyEntriesOf(Map.of("issuing_authority", office));
  }

  @ParameterizedTest
  @CsvSource({
    "Date of issue, KAFR EL SHEIKH",
    "Place of birth, 15.06.2015",
    "Place of birth, N/F",
    "Personal No., PASSPORT",
    "Sex, PD"
  })
  void aValueOfAnotherFormIsNotTaken(String label, String value) {
    assertThat(read(line(40, 30, 1.6, label), line(40, 32.4, 2.8, value))).isEmpty();
  }
}
