package dev.hawiya.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.mrz.MrzFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only the entries of Pakistani cards have; CatalogTest walks them with all others. */
class PakistaniDocumentsTest {
  private static final Catalog CATALOG = Catalog.load();

  @ParameterizedTest
  @CsvSource({
    "TD1, PAK, PAK-NICOP",
    "TD1, UTO, TD1",
    "TD1, '', TD1",
    "TD2, PAK, TD2",
    "TD3, PAK, PASSPORT",
    "MRV_A, PAK, VISA"
  })
  void aZoneIsOfItsStatesOwnDocumentOrOfAnyStates(MrzFormat format, String state, String id) {
    assertThat(CATALOG.document(format, state).id()).isEqualTo(id);
  }

  @Test
  void placesOfLabelsLieBesideTheirFieldsZones() {
    int labels = 0;
    for (Layout layout : CATALOG.layouts()) {
      for (FieldDefinition field : layout.side().fields()) {
        Place place = field.place();
        labels += place.label().isPresent() ? 1 : 0;
        assertThat(place.label().stream().toList())
            .as(layout.side().appearance() + " " + field.id())
            .allMatch(p -> p.x() >= place.zone().x0() && p.x() < place.zone().x1())
            .allMatch(p -> p.y() < place.zone().y0() && p.y() > place.zone().y0() - 0.1);
      }
    }
    assertThat(labels).isPositive();
  }

  @Test
  void pakistanHasEightFirstDigits() {
    for (String id : List.of("PAK-SNIC", "PAK-NICOP", "PAK-NIC")) {
      DocumentType type = CATALOG.document(id).orElseThrow();
      assertThat(type.registry(type.numberPlaces()).codes()).hasSize(8).doesNotContain("0", "9");
      assertThat(type.rules()).isPresent();
      assertThat(type.sides()).allMatch(SideLayout::readInFull);
      assertThat(type.sides())
          .extracting(SideLayout::numberId)
          .containsOnly(Optional.of("identity_number"));
    }
    assertThat(CATALOG.document("EGY-NID").orElseThrow().sides()).noneMatch(SideLayout::readInFull);
  }
}
