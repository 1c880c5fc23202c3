package dev.hawiya.core.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.text.TextLine;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RivalsTest {
  private static final SideLayout SNIC = Printed.side("PAK-SNIC", "front");

  @ParameterizedTest
  @CsvSource({
    "Father Name, father",
    "Father's Name, father",
    "FATHER NAME, father",
    "Husband Name, husband",
    "Husband's Name, husband",
    "Hushand Narne, husband",
    "Fathcr Nane, father",
    "Name, father",
    "Qwzx Vprt, father",
    "'', father"
  })
  void theLabelDecides(String label, String present) {
    String absent = present.equals("father") ? "husband" : "father";
    assertThat(present("Name", label, "Gender"))
        .contains(present + "_name", present + "_name_urdu")
        .doesNotContain(absent + "_name", absent + "_name_urdu");
  }

  @Test
  void withoutAnyLineItIsTheFather() {
    assertThat(present()).contains("father_name", "father_name_urdu");
    assertThat(present()).doesNotContain("husband_name", "husband_name_urdu");
  }

  @Test
  void fieldsWithAPlaceOfTheirOwnStayInTheCataloguesOrder() {
    assertThat(present("Husband Name"))
        .containsExactly(
            "name",
            "name_urdu",
            "husband_name",
            "husband_name_urdu",
            "sex",
            "country_of_stay",
            "identity_number",
            "birth_date",
            "issue_date",
            "expiry_date");
  }

  @Test
  void fieldsThatStandAnywhereAreNoRivals() {
    for (String type : List.of("PAK-NIC", "PAK-SNIC")) {
      SideLayout back = Printed.side(type, "back");
      assertThat(new Rivals(back.fields()).present(List.of())).isEqualTo(back.fields());
    }
  }

  private static List<String> present(String... texts) {
    List<TextLine> lines = Arrays.stream(texts).map(text -> Printed.at(20, 20, 2, text)).toList();
    return new Rivals(SNIC.fields()).present(lines).stream().map(FieldDefinition::id).toList();
  }
}
