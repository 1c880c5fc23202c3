package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.server.dialect.TableRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VlensLicenceMapperTest {
  private final VlensLicenceMapper mapper = new VlensLicenceMapper();

  private static Fields fields(String... ids) {
    Map<String, Field> read = new LinkedHashMap<>();
    for (String id : ids) {
      String value = "value of " + id;
      Field field = new Field(id, value, value, value, 0.9, Source.VIZ, Optional.empty());
      read.put(id, field);
    }
    return new Fields(read, Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "CAR_LICENSE_FRONT, license_number license_type name nationality address expiry issuance"
        + " traffic_unit",
    "CAR_LICENSE_BACK, model_year type sub_type chasis volume motor color fuel cylinder"
        + " examination_dt make model",
    "DRIVING_LICENSE, NameArabic NameEnglish NationalID NationalityArabic NationalityEnglish"
        + " LicenseType Job Address ExpiryDate IssuenceDate TrafficUnit1 TrafficUnit2",
  })
  void spellsAsTheVendorAndLeavesNoFieldOut(VlensEndpoint endpoint, String names) {
    Map<String, Object> data = mapper.data(endpoint, Fields.NONE);
    assertThat(data.keySet()).containsExactly(names.split(" "));
    assertThat(data.values()).containsOnly(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "CAR_LICENSE_FRONT, license_number, licence_number",
    "CAR_LICENSE_FRONT, license_type, licence_kind",
    "CAR_LICENSE_FRONT, name, owner_name",
    "CAR_LICENSE_FRONT, nationality, nationality",
    "CAR_LICENSE_FRONT, address, owner_address",
    "CAR_LICENSE_FRONT, expiry, expiry_date",
    "CAR_LICENSE_FRONT, issuance, issue_date",
    "CAR_LICENSE_FRONT, traffic_unit, traffic_unit",
    "CAR_LICENSE_BACK, model_year, vehicle_model_year",
    "CAR_LICENSE_BACK, type, vehicle_body_type",
    "CAR_LICENSE_BACK, sub_type, vehicle_sub_type",
    "CAR_LICENSE_BACK, chasis, vehicle_chassis_number",
    "CAR_LICENSE_BACK, volume, vehicle_engine_volume",
    "CAR_LICENSE_BACK, motor, vehicle_engine_number",
    "CAR_LICENSE_BACK, color, vehicle_colour",
    "CAR_LICENSE_BACK, fuel, vehicle_fuel",
    "CAR_LICENSE_BACK, cylinder, vehicle_cylinders",
    "CAR_LICENSE_BACK, examination_dt, vehicle_examination_date",
    "CAR_LICENSE_BACK, make, vehicle_make",
    "CAR_LICENSE_BACK, model, vehicle_model",
    "DRIVING_LICENSE, NameArabic, full_name",
    "DRIVING_LICENSE, NameEnglish, name_latin",
    "DRIVING_LICENSE, NationalID, national_number",
    "DRIVING_LICENSE, NationalityArabic, nationality",
    "DRIVING_LICENSE, NationalityEnglish, nationality_latin",
    "DRIVING_LICENSE, LicenseType, licence_kind",
    "DRIVING_LICENSE, LicenseType, licence_class",
    "DRIVING_LICENSE, Job, job",
    "DRIVING_LICENSE, Address, present_address",
    "DRIVING_LICENSE, ExpiryDate, expiry_date",
    "DRIVING_LICENSE, IssuenceDate, issue_date",
    "DRIVING_LICENSE, TrafficUnit1, traffic_department",
    "DRIVING_LICENSE, TrafficUnit2, traffic_unit",
  })
  void takesEachFieldFromItsOwnAndFromNoOther(VlensEndpoint endpoint, String field, String ours) {
    Map<String, Object> data = mapper.data(endpoint, fields(ours));
    assertThat(data.remove(field)).isEqualTo(Optional.of("value of " + ours));
    assertThat(data.values()).containsOnly(Optional.empty());
  }

  @Test
  void prefersTheKindToTheClassLetters() {
    Fields both = fields("licence_class", "licence_kind");
    assertThat(mapper.data(VlensEndpoint.DRIVING_LICENSE, both))
        .containsEntry("LicenseType", Optional.of("value of licence_kind"));
  }

  @Test
  void knowsOnlyFieldsOfTheCatalogue() {
    List<String> known = Catalog.load().fieldIds();
    assertThat(TableRows.load("vlens", "licences", 3))
        .allSatisfy(
            row -> assertThat(known).containsAll(Stream.of(row.get(2).split(",")).toList()));
  }

  @Test
  void findsNothingWrongWithFieldsThatThereAreNot() {
    List<List<String>> rows = TableRows.load("vlens", "licences", 3);
    TableRows.load("vlens", "validations", 4).stream()
        .filter(rule -> rule.get(0).contains("LICENSE"))
        .forEach(
            rule ->
                assertThat(rows)
                    .as(rule.toString())
                    .anyMatch(
                        row -> row.get(0).equals(rule.get(0)) && row.get(1).equals(rule.get(2))));
  }
}
