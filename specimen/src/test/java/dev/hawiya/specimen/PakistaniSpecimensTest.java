package dev.hawiya.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.photo.Hardness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PakistaniSpecimensTest {
  private static final int MANY = 200;
  private static final String URDU = "[\\u0621-\\u06f9 0-9A-Z/-]+";
  private static final Set<String> ADDRESSES = Set.of("present_address", "permanent_address");

  @ParameterizedTest
  @ValueSource(strings = {"PAK-SNIC", "PAK-NICOP", "PAK-NIC"})
  void valuesHaveTheFormThatAReadingGives(String type) {
    for (Side side : Side.values()) {
      for (Map<String, String> fields : all(type, side)) {
        assertThat(fields.get("identity_number")).matches("\\d{5}-\\d{7}-\\d");
        fields.forEach(
            (id, value) -> {
              assertThat(value).as(id).isNotBlank().isEqualTo(value.strip());
              if (id.endsWith("_date")) {
                assertThat(value).matches("\\d{4}-\\d\\d-\\d\\d");
              }
              if (id.endsWith("_urdu") || id.equals("identifier")) {
                assertThat(value).matches(URDU);
              }
            });
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"PAK-SNIC", "PAK-NICOP", "PAK-NIC"})
  void theLastDigitAgreesWithTheSex(String type) {
    for (Map<String, String> fields : all(type, Side.FRONT)) {
      boolean odd = (fields.get("identity_number").charAt(14) - '0') % 2 == 1;
      assertThat(fields.get("sex")).isEqualTo(odd ? "M" : "F");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAK-SNIC", "PAK-NICOP"})
  void smartFrontsTellEveryFieldAndOneRelative(String type) {
    Set<String> seen = new HashSet<>();
    for (Map<String, String> fields : all(type, Side.FRONT)) {
      assertThat(fields).hasSize(10);
      assertThat(fields).containsKeys("name", "name_urdu", "country_of_stay", "birth_date");
      assertThat(fields).containsKeys("issue_date", "expiry_date");
      assertThat(fields.containsKey("father_name"))
          .isEqualTo(fields.containsKey("father_name_urdu"));
      assertThat(fields.containsKey("husband_name"))
          .isNotEqualTo(fields.containsKey("father_name"));
      seen.addAll(fields.keySet());
    }
    assertThat(seen).contains("husband_name", "husband_name_urdu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAK-SNIC", "PAK-NICOP"})
  void halfOfTheBacksAreInUrdu(String type) {
    List<Map<String, String>> backs = all(type, Side.BACK);
    long latin = backs.stream().filter(fields -> fields.keySet().containsAll(ADDRESSES)).count();
    long urdu =
        backs.stream()
            .filter(
                f ->
                    f.containsKey("present_address_urdu")
                        && f.containsKey("permanent_address_urdu"))
            .count();
    assertThat(latin + urdu).isEqualTo(MANY);
    assertThat(latin).isBetween(MANY / 3L, MANY * 2L / 3);
  }

  @Test
  void theOlderCardIsInUrdu() {
    for (Map<String, String> fields : all("PAK-NIC", Side.FRONT)) {
      assertThat(fields).containsKeys("name_urdu", "identifier", "birth_date", "sex").hasSize(6);
    }
    for (Map<String, String> fields : all("PAK-NIC", Side.BACK)) {
      assertThat(fields)
          .containsOnlyKeys(
              "identity_number",
              "present_address_urdu",
              "permanent_address_urdu",
              "family_number",
              "issue_date",
              "expiry_date");
      assertThat(fields.get("family_number")).matches("[A-Z0-9]{6}");
    }
    assertThat(artist("PAK-NIC").contents(Side.FRONT, 0).raw().get("sex")).isIn("مرد", "عورت");
  }

  @Test
  void theZoneOfAnOverseasCardSaysWhatBothSidesPrint() {
    List<Map<String, String>> fronts = all("PAK-NICOP", Side.FRONT);
    List<Map<String, String>> backs = all("PAK-NICOP", Side.BACK);
    for (int i = 0; i < MANY; i++) {
      Map<String, String> front = fronts.get(i);
      Map<String, String> back = backs.get(i);
      String[] lines = back.get("mrz").split("\n");
      String number = front.get("identity_number").replace("-", "");
      assertThat(lines).hasSize(3).allMatch(line -> line.length() == 30);
      assertThat(lines[0]).startsWith("I<PAK" + back.get("document_number"));
      assertThat(lines[0]).endsWith(number + "<<");
      assertThat(back.get("optional_data")).isEqualTo(number);
      assertThat(lines[1]).matches("\\d{7}[MF]\\d{7}PAK<{11}\\d");
      String name = (back.getOrDefault("given_names", "") + " " + back.get("surname")).strip();
      assertThat(name).isEqualToIgnoringCase(front.get("name"));
      for (String id : List.of("identity_number", "birth_date", "sex", "expiry_date")) {
        assertThat(back.get(id)).isEqualTo(front.get(id));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAK-SNIC", "PAK-NICOP", "PAK-NIC"})
  void aSpecimenIsTheSameEveryTime(String type) {
    for (Side side : Side.values()) {
      assertThat(Specimens.of(type, 5).drawn(side, 1).encoded())
          .isEqualTo(Specimens.of(type, 5).drawn(side, 1).encoded());
      Specimen photo = Specimens.of(type, 5).photo(side, 1, Hardness.NORMAL);
      assertThat(Specimens.of(type, 5).photo(side, 1, Hardness.NORMAL).encoded())
          .isEqualTo(photo.encoded());
      assertThat(photo.truth().type()).isEqualTo(type);
      assertThat(photo.truth().file())
          .isEqualTo(type.toLowerCase(Locale.ROOT) + "-0002-" + side.id() + ".jpg");
    }
  }

  private static Artist artist(String type) {
    return DocumentKind.of(type).orElseThrow().artist().apply(9);
  }

  private static List<Map<String, String>> all(String type, Side side) {
    Artist artist = artist(type);
    List<Map<String, String>> all = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      all.add(artist.contents(side, i).fields());
    }
    return all;
  }
}
