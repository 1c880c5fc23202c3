package dev.hawiya.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.photo.Hardness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceSpecimensTest {
  private static final int MANY = 120;
  private static final Set<String> DRIVING =
      Set.of(
          "full_name",
          "name_latin",
          "nationality",
          "nationality_latin",
          "national_number",
          "licence_kind",
          "licence_class",
          "job",
          "present_address",
          "issue_date",
          "expiry_date",
          "traffic_department",
          "traffic_unit");
  private static final Set<String> OWNER =
      Set.of(
          "owner_name",
          "nationality",
          "owner_address",
          "licence_number",
          "licence_kind",
          "issue_date",
          "expiry_date",
          "traffic_department",
          "traffic_unit",
          "plate_letters",
          "plate_digits");
  private static final Set<String> VEHICLE =
      Set.of(
          "vehicle_make",
          "vehicle_model",
          "vehicle_model_year",
          "vehicle_body_type",
          "vehicle_sub_type",
          "vehicle_chassis_number",
          "vehicle_engine_number",
          "vehicle_engine_volume",
          "vehicle_cylinders",
          "vehicle_fuel",
          "vehicle_colour",
          "vehicle_examination_date");

  @ParameterizedTest
  @CsvSource({
    "EGY-DL, FRONT", "EGY-VL, FRONT", "EGY-VL, BACK",
    "EGY-DL-CHANCE, FRONT", "EGY-VL-CHANCE, FRONT", "EGY-VL-CHANCE, BACK"
  })
  void everyFieldIsToldOnSomeAndMissingOnOthers(String type, Side side) {
    Set<String> wanted = type.startsWith("EGY-DL") ? DRIVING : side == Side.FRONT ? OWNER : VEHICLE;
    Set<String> seen = new HashSet<>();
    int complete = 0;
    for (Map<String, String> fields : all(type, side)) {
      assertThat(wanted).containsAll(fields.keySet());
      seen.addAll(fields.keySet());
      complete += fields.size() == wanted.size() ? 1 : 0;
    }
    assertThat(seen).isEqualTo(wanted);
    assertThat(complete).isBetween(1, MANY - 1);
  }

  @ParameterizedTest
  @CsvSource({"EGY-DL, FRONT", "EGY-VL, FRONT", "EGY-VL, BACK"})
  void valuesHaveTheFormThatAReadingGives(String type, Side side) {
    for (Map<String, String> fields : all(type, side)) {
      fields.forEach(
          (id, value) -> {
            assertThat(value).as(id).isNotBlank().isEqualTo(value.strip());
            assertThat(value).as(id).matches(form(id));
          });
      if (fields.containsKey("expiry_date")) {
        assertThat(LocalDate.parse(fields.get("expiry_date")))
            .isAfter(LocalDate.parse(fields.get("issue_date")));
      }
    }
  }

  private static String form(String id) {
    return switch (id) {
      case "national_number" -> "\\d{14}";
      case "licence_number" -> "\\d{6,7}";
      case "licence_class" -> "[ABCDT]1?E?( [BCD]E?)*";
      case "name_latin", "nationality_latin" -> "[A-Za-z ]+";
      case "vehicle_model_year" -> "(19|20)\\d\\d";
      case "vehicle_engine_volume" -> "\\d{3,5}";
      case "vehicle_cylinders" -> "\\d";
      case "vehicle_model" -> "[\\u0621-\\u064a0-9A-Z ]+";
      case "vehicle_chassis_number" -> "[A-HJ-NPR-Z0-9]{6,17}";
      case "vehicle_engine_number", "plate_digits" -> "[A-Z0-9-]+";
      case "issue_date", "expiry_date", "vehicle_examination_date" -> "\\d{4}-\\d\\d-\\d\\d";
      default -> "[\\u0621-\\u064a\\u0660-\\u0669 /-]+";
    };
  }

  @Test
  void everyDriverIsOfAge() {
    for (Map<String, String> fields : all("EGY-DL", Side.FRONT)) {
      String number = fields.get("national_number");
      int century = number.charAt(0) == '2' ? 1900 : 2000;
      int born = century + Integer.parseInt(number.substring(1, 3));
      assertThat(LocalDate.parse(fields.get("issue_date")).getYear() - born)
          .isGreaterThanOrEqualTo(18);
    }
  }

  @ParameterizedTest
  @CsvSource({"EGY-DL, FRONT", "EGY-VL, FRONT", "EGY-VL, BACK"})
  void aSpecimenIsTheSameEveryTime(String type, Side side) {
    assertThat(Specimens.of(type, 5).drawn(side, 1).encoded())
        .isEqualTo(Specimens.of(type, 5).drawn(side, 1).encoded());
    Specimen photo = Specimens.of(type, 5).photo(side, 1, Hardness.NORMAL);
    assertThat(Specimens.of(type, 5).photo(side, 1, Hardness.NORMAL).encoded())
        .isEqualTo(photo.encoded());
    assertThat(photo.truth().type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"EGY-DL, FRONT", "EGY-VL, FRONT", "EGY-VL, BACK"})
  void layoutsByChanceTellTheSameOfTheSameLicences(String type, Side side) {
    Specimen specimen = Specimens.of(type + "-CHANCE", 9).drawn(side, 0);
    assertThat(specimen.truth().type()).isEqualTo(type);
    assertThat(specimen.encoded())
        .isEqualTo(Specimens.of(type + "-CHANCE", 9).drawn(side, 0).encoded());
    Specimens.of(type + "-CHANCE", 9).photo(side, 1, Hardness.NORMAL);
    List<Map<String, String>> known = all(type, side);
    List<Map<String, String>> chance = all(type + "-CHANCE", side);
    for (int i = 0; i < MANY; i++) {
      Map<String, String> common = new HashMap<>(chance.get(i));
      common.keySet().retainAll(known.get(i).keySet());
      assertThat(known.get(i)).containsAllEntriesOf(common);
      assertThat(common).hasSizeGreaterThan(4);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EGY-DL, -UNSEEN, FRONT",
    "EGY-VL, -UNSEEN, FRONT",
    "EGY-VL, -UNSEEN, BACK",
    "EGY-DL, -UNSEEN-2, FRONT",
    "EGY-VL, -UNSEEN-2, FRONT",
    "EGY-VL, -UNSEEN-2, BACK"
  })
  void keptOutLayoutsTellTheSameOfTheSameLicences(String type, String which, Side side) {
    Specimen specimen = Specimens.of(type + which, 9).drawn(side, 0);
    assertThat(specimen.truth().type()).isEqualTo(type);
    String name = (type + which).toLowerCase(Locale.ROOT);
    assertThat(specimen.truth().file()).isEqualTo(name + "-0001-" + side.id() + ".jpg");
    List<Map<String, String>> known = all(type, side);
    List<Map<String, String>> unseen = all(type + which, side);
    for (int i = 0; i < MANY; i++) {
      Map<String, String> common = new HashMap<>(unseen.get(i));
      common.keySet().retainAll(known.get(i).keySet());
      assertThat(known.get(i)).containsAllEntriesOf(common);
      assertThat(common).hasSizeGreaterThan(5);
    }
  }

  private static List<Map<String, String>> all(String type, Side side) {
    Artist artist = DocumentKind.of(type).orElseThrow().artist().apply(9);
    List<Map<String, String>> all = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      all.add(artist.contents(side, i).fields());
    }
    return all;
  }
}
