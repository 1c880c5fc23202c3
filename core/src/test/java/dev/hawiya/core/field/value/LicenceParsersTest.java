package dev.hawiya.core.field.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.Lines;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceParsersTest {
  private static final Catalog CATALOG = Catalog.load();

  @ParameterizedTest
  @CsvSource({
    "licence_class, B, B",
    "licence_class, 'D, DE', D DE",
    "licence_class, CCE, C CE",
    "licence_class, A1 B, A1 B",
    "licence_class, 'M', ''",
    "licence_class, B2C, ''",
    "licence_kind, خاصة, خاصة",
    "licence_kind, درجه اولى, درجه اولى",
    "licence_kind, درجة اولن, درجة أولى",
    "licence_kind, خاصة -, خاصة",
    "nationality, مصري, مصري",
    "job, ١٢, ''",
    "job, محاسب -, محاسب"
  })
  void aDriversValues(String field, String read, String value) {
    assertThat(parsed("EGY-DL", "front", field, 0.95, read)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "owner_address, ١٢ ش النيل- طنطا -الغربية, 12 ش النيل - طنطا - الغربية",
    "owner_address, ش النيل - شقة ا - - طنطا, ش النيل - شقة 1 - طنطا",
    "owner_address, ١٢-١٤ ش النيل, 12-14 ش النيل",
    "plate_letters, س ن ق ٩٥٣, سنق",
    "plate_letters, سنق٩٥٣, سنق",
    "plate_letters, ٥ س ق, هسق",
    "plate_letters, س ٩٥٣, ''",
    "plate_letters, خ ن ق ٩٥٣, ''",
    "plate_letters, ملاكى, ''",
    "plate_digits, 953, 953",
    "plate_digits, 0953, ''",
    "licence_number, ١٢٣٤٥٦٧, 1234567"
  })
  void anOwnersValues(String field, String read, String value) {
    assertThat(parsed("EGY-VL", "front", field, 0.95, read)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "vehicle_chassis_number, JTDBR32E420123456, JTDBR32E420123456",
    "vehicle_chassis_number, JTDBR32E4201234S6, JTDBR32E4201234S6",
    "vehicle_chassis_number, JTDBR32E42OI23456, JTDBR32E420123456",
    "vehicle_chassis_number, 128A9123456, 128A9123456",
    "vehicle_chassis_number, 12, ''",
    "vehicle_engine_number, 4g15-ab1234, 4G15-AB1234",
    "vehicle_engine_number, MOTOR, ''",
    "vehicle_engine_volume, 1600 CC, 1600",
    "vehicle_engine_volume, 31600555, ''",
    "vehicle_cylinders, ٤, 4",
    "vehicle_cylinders, 9, ''",
    "vehicle_model_year, 2018, 2018",
    "vehicle_model_year, 1018, ''",
    "vehicle_model, 208, 208",
    "vehicle_fuel, Seats, Seats",
    "vehicle_fuel, بنزيں, بنزين",
    "vehicle_colour, ابيض, ابيض"
  })
  void aVehiclesValues(String field, String read, String value) {
    assertThat(parsed("EGY-VL", "back", field, 0.95, read)).isEqualTo(value);
  }

  @Test
  void aWordOutsideItsListIsDoubtedAndAnUnclearOneIsNotTold() {
    FieldDefinition fuel = field("EGY-VL", "back", "vehicle_fuel");
    assertThat(score(parse("EGY-VL", fuel, 0.95, "Seats"))).isLessThan(0.6);
    assertThat(parsed("EGY-VL", "back", "vehicle_fuel", 0.6, "Seats")).isEmpty();
    assertThat(score(parse("EGY-VL", fuel, 0.95, "سولار"))).isGreaterThan(0.9);
  }

  @Test
  void ofTwoReadingsOfAChassisTheOneWhoseCheckDigitHolds() {
    FieldDefinition chassis = field("EGY-VL", "back", "vehicle_chassis_number");
    Parsed parsed =
        parsers("EGY-VL")
            .get("chassis_number")
            .parse(
                Lines.raw(
                    chassis.id(),
                    Lines.line(
                        LineKind.LATIN,
                        new TextAlternative("JTDBR32E4201Z3456", 0.5),
                        new TextAlternative("JTDBR32E420123456", 0.4))),
                chassis);
    assertThat(parsed).hasFieldOrPropertyWithValue("value", "JTDBR32E420123456");
    assertThat(score(parsed)).isLessThanOrEqualTo(0.4);
  }

  @ParameterizedTest
  @CsvSource({
    "JLC4G1536134, 0.99, JLC-4G1536134, 0.98, JLC-4G1536134",
    "JLC4G1536134, 0.99, JLC-4G1536134, 0.3, JLC4G1536134",
    "JLC4G1536134, 0.99, JLC-4G1536184, 0.98, JLC4G1536134",
    "JLC4G1536134, 0.7, JLC4G1536134, 0.98, JLC4G1536134"
  })
  void signsThatOneVocabularyLacksAreTakenFromAnother(
      String plain, double first, String signed, double second, String value) {
    FieldDefinition field = field("EGY-VL", "back", "vehicle_engine_number");
    RawField raw =
        Lines.raw(
            field.id(),
            Lines.line(LineKind.LATIN, new TextAlternative(plain, first)),
            Lines.line(LineKind.LATIN_TEXT, new TextAlternative(signed, second)));
    assertThat(parsers("EGY-VL").get(field.content().parser()).parse(raw, field))
        .isInstanceOfSatisfying(
            Parsed.Value.class, told -> assertThat(told.value()).isEqualTo(value));
  }

  private static String parsed(String type, String side, String id, double score, String read) {
    return parse(type, field(type, side, id), score, read) instanceof Parsed.Value value
        ? value.value()
        : "";
  }

  private static Parsed parse(String type, FieldDefinition field, double score, String read) {
    return parsers(type)
        .get(field.content().parser())
        .parse(Lines.raw(field.id(), field.place().kind(), read, score), field);
  }

  private static double score(Parsed parsed) {
    return parsed instanceof Parsed.Value value ? value.score() : 0;
  }

  private static Map<String, ValueParser> parsers(String type) {
    DocumentType document = CATALOG.document(type).orElseThrow();
    return ValueParsers.of(document, FieldThresholds.DEFAULT);
  }

  private static FieldDefinition field(String type, String side, String id) {
    return CATALOG
        .document(type)
        .flatMap(t -> t.side(side))
        .flatMap(s -> s.field(id))
        .orElseThrow();
  }
}
