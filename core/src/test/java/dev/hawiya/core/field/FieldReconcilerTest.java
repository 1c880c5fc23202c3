package dev.hawiya.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.Layout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReconcilerTest {
  private static final DocumentType TYPE = Catalog.load().document("EGY-NID").orElseThrow();
  private static final Field NUMBER = field("national_number", "28208151304597", 0.97);

  @Test
  void fillsFromTheNumberWhatIsNotPrinted() {
    Fields fields = reconcile("front", NUMBER);
    assertThat(fields.value("birth_date")).isEqualTo("1982-08-15");
    assertThat(fields.value("sex")).isEqualTo("M");
    assertThat(fields.value("birth_governorate")).isEqualTo("الشرقية");
    assertThat(fields.get("sex").orElseThrow())
        .matches(f -> f.source() == Source.NUMBER && f.raw().isEmpty() && f.outline().isEmpty());
  }

  @Test
  void agreementRaisesConfidence() {
    Field born = field("birth_date", "1982-08-15", 0.5);
    Field kept = reconcile("front", NUMBER, born).get("birth_date").orElseThrow();
    assertThat(kept.source()).isEqualTo(Source.VIZ);
    assertThat(kept.confidence()).isGreaterThan(0.97);
  }

  @ParameterizedTest
  @CsvSource({"0.4,1982-08-15,NUMBER", "0.9,1982-08-15,NUMBER", "0.99,1982-08-16,VIZ"})
  void theSurerOfDateAndNumberIsBelieved(double sure, String value, Source source) {
    Fields fields = reconcile("front", NUMBER, field("birth_date", "1982-08-16", sure));
    assertThat(fields.value("birth_date")).isEqualTo(value);
    assertThat(fields.get("birth_date").orElseThrow().source()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource({
    "قسم ثان المنصوره - الدقهليه,قسم ثان المنصوره,الدقهليه",
    "مدينة نصر - اول - القاهره,مدينة نصر - اول,القاهره",
    "الهرم-الجيزة,الهرم,الجيزة",
    "الهرم الجيزة,الهرم,الجيزة",
    "قسم الهرم - الجبزة,قسم الهرم,الجيزة"
  })
  void splitsTheSecondAddressLine(String line, String station, String governorate) {
    Fields fields = reconcile("front", field("address_line_2", line, 0.9));
    assertThat(fields.value("police_station")).isEqualTo(station);
    assertThat(fields.value("governorate")).isEqualTo(governorate);
  }

  @Test
  void aGovernorateThatFollowsFromTheStationIsLessSure() {
    Fields fields = reconcile("front", field("address_line_2", "مركز نجع حمادى", 0.9));
    assertThat(fields.value("governorate")).isEqualTo("قنا");
    assertThat(fields.get("police_station").orElseThrow().confidence()).isEqualTo(0.9);
    assertThat(fields.get("governorate").orElseThrow().confidence()).isLessThan(0.6);
  }

  @Test
  void whatDoesNotFollowHasAReason() {
    Fields fields = reconcile("front", field("address_line_2", "كلام - كلام", 0.9));
    assertThat(fields.read()).containsOnlyKeys("address_line_2");
    assertThat(fields.missing())
        .containsKeys("police_station", "governorate", "birth_date", "sex", "full_name");
  }

  @Test
  void joinsTheNamesWithTheirLeastConfidence() {
    Fields fields =
        reconcile(
            "front", field("first_name", "مينا", 0.9), field("other_names", "هشام ايمن", 0.6));
    assertThat(fields.value("full_name")).isEqualTo("مينا هشام ايمن");
    assertThat(fields.get("full_name").orElseThrow().confidence()).isEqualTo(0.6);
  }

  private static Fields reconcile(String side, Field... printed) {
    Map<String, Field> read = new LinkedHashMap<>();
    for (Field field : printed) {
      read.put(field.id(), field);
    }
    Layout layout = new Layout(TYPE, TYPE.side(side).orElseThrow());
    return new FieldReconciler().reconcile(new Fields(read, Map.of()), layout);
  }

  private static Field field(String id, String value, double confidence) {
    return new Field(id, value, value, value, confidence, Source.VIZ, Optional.empty());
  }
}
