package dev.hawiya.core.label;

import static dev.hawiya.core.label.Printed.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFinderTest {
  private static final SideLayout SMART = Printed.side("PAK-SNIC", "front");

  private static final Map<String, String> VALUES =
      new TreeMap<>(
          Map.of(
              "name", "Sana Warraich",
              "name_urdu", "ثناء وڑائچ",
              "father_name", "Aslam Warraich",
              "father_name_urdu", "اسلم وڑائچ",
              "sex", "F",
              "country_of_stay", "Pakistan",
              "identity_number", "35202-1234567-8",
              "birth_date", "09.03.1981",
              "issue_date", "04.03.2020",
              "expiry_date", "04.03.2030"));

  @Test
  void everyFieldGetsItsLine() {
    assertThat(find(SMART, front(VALUES, "Father Name"))).isEqualTo(VALUES);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.06, 1, 0.03",
    "1, -0.06, 1, -0.06",
    "0.9, 0.05, 0.9, 0.05",
    "0.9, 0, 0.9, 0",
    "0.9, 0.1, 0.9, 0.1",
    "1.1, -0.1, 1.1, -0.1",
    "1, 0, 0.9, 0.1"
  })
  void aWholeCardThatIsShiftedOrSqueezedIsReadByItsLabels(
      double sx, double dx, double sy, double dy) {
    List<TextLine> lines =
        moved(
            front(VALUES, "Father Name"),
            b ->
                new Box(sx * b.x0() + dx, sy * b.y0() + dy, sx * b.x1() + dx, sy * b.y1() + dy)
                    .grown(0, 0));
    assertThat(find(SMART, lines)).isEqualTo(VALUES);
  }

  @Test
  void theLabelTellsTheHusband() {
    Map<String, String> found = find(SMART, front(VALUES, "Husband Name"));
    assertThat(found)
        .containsEntry("husband_name", "Aslam Warraich")
        .containsEntry("husband_name_urdu", "اسلم وڑائچ")
        .doesNotContainKeys("father_name", "father_name_urdu");
  }

  @Test
  void whereItsLabelIsUnreadItIsTheFather() {
    assertThat(find(SMART, front(VALUES, "Xqwz Vprt"))).isEqualTo(VALUES);
    List<TextLine> unlabelled = new ArrayList<>(front(VALUES, "Father Name"));
    unlabelled.removeIf(l -> l.text().equals("Father Name"));
    assertThat(find(SMART, unlabelled)).isEqualTo(VALUES);
  }

  @Test
  void aNumberAndADateOnOneLineAreOfBothFields() {
    List<TextLine> lines = new ArrayList<>(front(VALUES, "Father Name"));
    lines.removeIf(l -> l.text().equals("35202-1234567-8") || l.text().equals("09.03.1981"));
    String both = "35202-1234567-8 09.03.1981";
    lines.add(Printed.in(new Box(0.25, 0.78, 0.66, 0.84), both));
    assertThat(find(SMART, lines))
        .containsEntry("identity_number", both)
        .containsEntry("birth_date", both)
        .hasSize(VALUES.size());
  }

  @Test
  void aMissingLineLeavesAPlaceToRead() {
    for (String id : VALUES.keySet()) {
      Map<String, String> others = new TreeMap<>(VALUES);
      others.remove(id);
      FoundFields found = new FieldFinder(SMART).find(front(others, "Father Name"), PageSize.ID_1);
      FieldDefinition field = SMART.field(id).orElseThrow();
      assertThat(found.lines()).as(id).doesNotContainKey(field);
      Box zone = field.place().zone();
      Box place = found.places().get(field);
      assertThat(place.overlap(zone)).as(id).isCloseTo(zone.area(), within(1e-3));
      assertThat(place.height()).as(id).isLessThan(1.6 * zone.height());
    }
  }

  @Test
  void aLabelIsNeverAValue() {
    List<TextLine> lines = new ArrayList<>(front(VALUES, "Father Name"));
    lines.removeIf(l -> List.of("Sana Warraich", "Name", "Pakistan").contains(l.text()));
    lines.add(Printed.in(new Box(0.25, 0.23, 0.31, 0.27), "Name"));
    lines.add(Printed.in(new Box(0.37, 0.66, 0.55, 0.71), "Country of Stay"));
    assertThat(find(SMART, lines)).doesNotContainKeys("name", "country_of_stay");
  }

  @Test
  void ofALabelAndItsValueFoundAsOneLineTheLowerPartIsRead() {
    List<TextLine> lines = new ArrayList<>(front(VALUES, "Father Name"));
    lines.removeIf(l -> l.text().equals("Sana Warraich") || l.text().equals("Name"));
    lines.add(Printed.in(new Box(0.25, 0.17, 0.50, 0.285), "Nme Sna Wrrch", 0.05));
    FoundFields found = new FieldFinder(SMART).find(lines, PageSize.ID_1);
    Box place = found.places().get(SMART.field("name").orElseThrow());
    assertThat(place.y0()).isCloseTo(0.285 - 0.62 * 0.115, within(0.01));
    assertThat(place.y1()).isCloseTo(0.285, within(0.01));
    assertThat(place.x0()).isCloseTo(0.25, within(0.01));
  }

  @Test
  void aNumberIsKnownByItsShapeWhereverItStands() {
    List<TextLine> lines = List.of(at(3, 3, 3, "35202-1234567-8"), at(40, 20, 3, "Some words"));
    assertThat(find(SMART, lines)).containsOnly(Map.entry("identity_number", "35202-1234567-8"));
  }

  @Test
  void anOldFrontWithValuesUnderTheirLabels() {
    List<TextLine> lines =
        List.of(
            at(82, 3, 3, "نام"),
            at(82, 6.5, 4, "ثناء وڑائچ"),
            at(82, 14, 3, "والد کا نام"),
            at(82, 17.5, 4, "اسلم وڑائچ"),
            at(82, 25, 3, "شناختی علامت"),
            at(82, 28.5, 4, "دائیں گال پر تل"),
            at(40, 3, 3, "جنس"),
            at(40, 6.5, 4, "عورت"),
            at(40, 14, 3, "تاریخ پیدائش"),
            at(22, 17.5, 3.4, "09.03.1981"),
            at(40, 25, 3, "شناختی نمبر"),
            at(12, 28.5, 3.4, "35202-1234567-8"));
    assertThat(find(Printed.side("PAK-NIC", "front"), lines)).isEqualTo(OLD_FRONT);
  }

  @Test
  void anOldFrontWithValuesInARowWithTheirLabels() {
    List<TextLine> lines =
        List.of(
            at(82, 3, 3.4, "نام"),
            at(60, 3, 3.6, "ثناء وڑائچ"),
            at(82, 9, 3.4, "والد کا نام"),
            at(60, 9, 3.6, "اسلم وڑائچ"),
            at(82, 15, 3.4, "جنس"),
            at(60, 15, 3.6, "عورت"),
            at(82, 21, 3.4, "شناختی علامت"),
            at(57, 21, 3.6, "دائیں گال پر تل"),
            at(82, 27, 3.4, "تاریخ پیدائش"),
            at(38, 27, 3.4, "09.03.1981"),
            at(82, 33, 3.4, "شناختی نمبر"),
            at(30, 33, 3.4, "35202-1234567-8"));
    assertThat(find(Printed.side("PAK-NIC", "front"), lines)).isEqualTo(OLD_FRONT);
  }

  @Test
  void anOldBackWithValuesUnderTheirLabels() {
    List<TextLine> lines =
        List.of(
            at(82, 2, 3, "شناختی نمبر"),
            at(50, 5.5, 3.4, "35202-1234567-8"),
            at(82, 11, 3, "موجودہ پتہ"),
            at(82, 14.5, 3.6, "مکان نمبر 7 گلی نمبر 4"),
            at(82, 18.5, 3.6, "محلہ اسلام پورہ سیالکوٹ"),
            at(82, 24, 3, "مستقل پتہ"),
            at(82, 27.5, 3.6, "چک نمبر 12 ضلع سیالکوٹ"),
            at(82, 34, 3, "خاندان نمبر"),
            at(62, 37.5, 3.4, "C4X91R"),
            at(54, 34, 3, "تاریخ اجراء"),
            at(34, 37.5, 3.4, "04.03.2021"),
            at(26, 34, 3, "تاریخ تنسیخ"),
            at(6, 37.5, 3.4, "04.03.2031"));
    assertThat(find(Printed.side("PAK-NIC", "back"), lines)).isEqualTo(OLD_BACK);
  }

  @Test
  void anOldBackWithValuesInARowWithTheirLabels() {
    List<TextLine> lines =
        List.of(
            at(82, 2, 3.4, "شناختی نمبر"),
            at(30, 2, 3.4, "35202-1234567-8"),
            at(82, 8, 3.4, "موجودہ پتہ"),
            at(60, 8, 3.6, "مکان نمبر 7 گلی نمبر 4"),
            at(60, 12, 3.6, "محلہ اسلام پورہ سیالکوٹ"),
            at(82, 20, 3.4, "مستقل پتہ"),
            at(60, 20, 3.6, "چک نمبر 12 ضلع سیالکوٹ"),
            at(82, 28, 3.4, "خاندان نمبر"),
            at(45, 28, 3.4, "C4X91R"),
            at(82, 34, 3.4, "تاریخ اجراء"),
            at(38, 34, 3.4, "04.03.2021"),
            at(82, 40, 3.4, "تاریخ تنسیخ"),
            at(38, 40, 3.4, "04.03.2031"));
    assertThat(find(Printed.side("PAK-NIC", "back"), lines)).isEqualTo(OLD_BACK);
  }

  private static final Map<String, String> OLD_FRONT =
      Map.of(
          "name_urdu", "ثناء وڑائچ",
          "father_name_urdu", "اسلم وڑائچ",
          "identifier", "دائیں گال پر تل",
          "sex", "عورت",
          "birth_date", "09.03.1981",
          "identity_number", "35202-1234567-8");

  private static final Map<String, String> OLD_BACK =
      Map.of(
          "identity_number", "35202-1234567-8",
          "present_address_urdu", "مکان نمبر 7 گلی نمبر 4|محلہ اسلام پورہ سیالکوٹ",
          "permanent_address_urdu", "چک نمبر 12 ضلع سیالکوٹ",
          "family_number", "C4X91R",
          "issue_date", "04.03.2021",
          "expiry_date", "04.03.2031");

  /** Labels and values of a smart card where the catalogue has them. */
  private static List<TextLine> front(Map<String, String> values, String relation) {
    List<TextLine> lines = new ArrayList<>();
    for (FieldDefinition field : SMART.fields()) {
      String label = field.id().equals("father_name") ? relation : label(field);
      field
          .place()
          .label()
          .filter(p -> !field.id().equals("husband_name"))
          .ifPresent(
              p ->
                  lines.add(
                      Printed.in(
                          new Box(
                              p.x(), p.y() - 0.014, p.x() + 0.0095 * label.length(), p.y() + 0.014),
                          label)));
      Box z = field.place().zone();
      String value = values.getOrDefault(field.id(), "");
      if (!value.isEmpty()) {
        lines.add(
            Printed.in(
                new Box(z.x0() + 0.02, z.y0() + 0.005, z.x1() - 0.02, z.y1() - 0.005), value));
      }
    }
    lines.add(Printed.in(new Box(0.26, 0.05, 0.7, 0.1), "ISLAMIC REPUBLIC OF PAKISTAN"));
    return lines;
  }

  private static String label(FieldDefinition field) {
    return field.content().labels().stream().findFirst().orElse("");
  }

  private static List<TextLine> moved(List<TextLine> lines, UnaryOperator<Box> move) {
    return lines.stream()
        .map(l -> Printed.in(move.apply(l.region().box()), l.text(), l.score()))
        .toList();
  }

  private static Map<String, String> find(SideLayout side, List<TextLine> lines) {
    Map<String, String> found = new TreeMap<>();
    new FieldFinder(side)
        .find(lines, PageSize.ID_1)
        .lines()
        .forEach((field, own) -> found.put(field.id(), Printed.text(own)));
    return found;
  }
}
