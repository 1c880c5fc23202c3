package dev.hawiya.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.geometry.Box;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the whole catalogue. That its examples parse and pass is tested beside the parsers. */
class CatalogTest {
  private static final Catalog CATALOG = Catalog.load();

  @Test
  void theIndexNamesEveryFolderWithADocument() throws IOException, URISyntaxException {
    Path root = Path.of(CatalogTest.class.getResource("/catalog/index").toURI()).getParent();
    try (Stream<Path> files = Files.walk(root)) {
      List<String> folders =
          files
              .filter(f -> f.endsWith("document.yaml"))
              .map(f -> root.relativize(f.getParent()).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(new CatalogResources().lines("index"))
          .containsExactlyInAnyOrderElementsOf(folders);
    }
  }

  @Test
  void noVendorIsNamed() throws IOException, URISyntaxException {
    Path root = Path.of(CatalogTest.class.getResource("/catalog/index").toURI()).getParent();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.UTF_8).toLowerCase())
            .as(file.toString())
            .doesNotContain("accuauth", "vlens", "deepfinch", "valify");
      }
    }
  }

  @Test
  void documentsAreUniqueAndOnlyOneIssuersDocumentsLookAlike() {
    assertThat(CATALOG.documents()).extracting(DocumentType::id).doesNotHaveDuplicates();
    Map<String, Set<String>> issuers = new HashMap<>();
    for (Layout layout : CATALOG.layouts()) {
      issuers
          .computeIfAbsent(layout.side().appearance(), a -> new HashSet<>())
          .add(layout.type().issuingState() + layout.side().name());
    }
    assertThat(issuers)
        .containsKeys("EGY-NID/front", "EGY-NID/back", "PAK-SNIC/front", "PAK-NIC/back")
        .allSatisfy((appearance, owners) -> assertThat(owners).as(appearance).hasSize(1));
  }

  @Test
  void noTwoDocumentsShareACue() {
    Map<String, String> owners = new HashMap<>();
    for (Layout layout : sides()) {
      assertThat(layout.side().cues()).as(layout.side().appearance()).isNotEmpty();
      for (String cue : layout.side().cues()) {
        String former = owners.put(cue, layout.side().appearance());
        assertThat(former).as("cue " + cue).isNull();
      }
    }
  }

  private static List<Layout> sides() {
    return Stream.concat(CATALOG.layouts().stream(), CATALOG.knownByWords().stream()).toList();
  }

  @Test
  void everyFieldOfASideThatIsKnownByItsWordsHasALabel() {
    assertThat(CATALOG.knownByWords())
        .extracting(layout -> layout.type().id() + "/" + layout.side().name())
        .containsExactly("EGY-DL/front", "EGY-VL/front", "EGY-VL/back");
    for (Layout layout : CATALOG.knownByWords()) {
      Set<String> labels = new HashSet<>();
      for (FieldDefinition field : layout.side().fields()) {
        assertThat(field.place().row()).as(field.id()).isZero();
        assertThat(field.content().labels()).as(field.id()).isNotEmpty().doesNotHaveDuplicates();
        labels.addAll(field.content().labels());
      }
      assertThat(layout.side().others()).doesNotContainAnyElementsOf(labels);
    }
  }

  @Test
  void everyFieldIsCanonicalAndInsideThePage() {
    Box page = new Box(0, 0, 1, 1);
    for (Layout layout : sides()) {
      Set<String> read = new HashSet<>();
      for (FieldDefinition field : layout.side().fields()) {
        Box zone = field.place().zone();
        assertThat(CATALOG.fieldIds()).contains(field.id());
        assertThat(read.add(field.id())).as(field.id() + " twice").isTrue();
        assertThat(page.overlap(zone)).as(field.id()).isEqualTo(zone.area());
        assertThat(zone.area()).as(field.id()).isPositive();
        assertThat(field.example().printed()).as(field.id()).isNotBlank();
        field.content().vocabulary().ifPresent(v -> layout.type().registry(v));
      }
      for (DerivedField derived : layout.side().derived()) {
        assertThat(CATALOG.fieldIds()).contains(derived.id()).containsAll(derived.from());
        assertThat(read).containsAll(derived.from());
      }
    }
  }

  @Test
  void labelledFieldsAreCanonicalAndNoLabelNamesTwo() {
    List<LabelledText> all =
        CATALOG.documents().stream()
            .flatMap(type -> type.sides().stream())
            .flatMap(side -> side.labelled().stream())
            .toList();
    assertThat(all).isNotEmpty();
    for (LabelledText text : all) {
      assertThat(text.area().area()).isPositive();
      Map<String, String> owners = new HashMap<>();
      text.others().forEach(label -> owners.put(label, "others"));
      for (LabelledField field : text.fields()) {
        assertThat(CATALOG.fieldIds())
            .contains(field.id())
            .containsAll(field.arabic().stream().toList());
        assertThat(field.labels()).as(field.id()).isNotEmpty();
        assertThat(field.example().printed()).as(field.id()).isNotBlank();
        for (String label : field.labels()) {
          assertThat(owners.put(label, field.id())).as("label " + label).isNull();
        }
      }
    }
  }

  @Test
  void portraitsLieInsideThePage() {
    Box page = new Box(0, 0, 1, 1);
    Set<String> sides = new HashSet<>();
    for (DocumentType type : CATALOG.documents()) {
      for (SideLayout side : type.sides()) {
        String name = type.id() + "/" + side.name();
        side.portrait().ifPresent(box -> sides.add(name));
        Box portrait = side.portrait().orElse(page);
        assertThat(page.overlap(portrait)).as(name).isEqualTo(portrait.area());
        assertThat(portrait.area()).as(name).isPositive();
      }
    }
    assertThat(sides)
        .contains("EGY-NID/front", "PASSPORT/front", "TD1/front", "TD2/front", "VISA/front")
        .doesNotContain("EGY-NID/back", "TD1/back");
  }

  @Test
  void canonicalFieldIdsAreUniqueSnakeCase() {
    assertThat(CATALOG.fieldIds())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+(_[a-z0-9]+)*"))
        .contains("national_number", "vehicle_examination_date", "plate_letters");
  }

  @Test
  void registriesHaveASourceAndNoSpellingTwice() {
    for (DocumentType type : CATALOG.documents()) {
      for (Registry registry : type.registries().values()) {
        assertThat(registry.source()).as(registry.name()).isNotBlank();
        List<String> spellings = new ArrayList<>();
        registry.entries().forEach(e -> spellings.addAll(e.spellings()));
        assertThat(spellings)
            .as(registry.name())
            .doesNotHaveDuplicates()
            .allMatch(s -> !s.isBlank());
      }
    }
  }

  @Test
  void everySpellingIsFoundAgainAsItsOwnEntry() {
    for (DocumentType type : CATALOG.documents()) {
      for (Registry registry : type.registries().values()) {
        for (RegistryEntry entry : registry.entries()) {
          for (String spelling : entry.spellings()) {
            Registry.Match match = registry.nearest(spelling).orElseThrow();
            assertThat(match.entry()).isEqualTo(entry);
            assertThat(match.spelling()).isEqualTo(spelling);
            assertThat(match.distance()).isZero();
          }
        }
      }
    }
  }

  @Test
  void aDocumentsDaysAreThoseOfItsCountry() {
    DocumentType type = CATALOG.document("EGY-NID").orElseThrow();
    assertThat(type.timeZone()).isEqualTo(ZoneId.of("Africa/Cairo"));
    YamlNode node = new YamlNode("x", Map.of("right", "Asia/Karachi", "wrong", "Egypt/Kairo"));
    assertThat(node.timeZone("absent")).isEmpty();
    assertThat(node.timeZone("right")).contains(ZoneId.of("Asia/Karachi"));
    assertThatThrownBy(() -> node.timeZone("wrong"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("x.wrong");
  }

  @Test
  void egyptHasTwentyEightCodes() {
    DocumentType type = CATALOG.document("EGY-NID").orElseThrow();
    Registry governorates = type.registry(DocumentType.GOVERNORATES);
    assertThat(governorates.codes()).hasSize(28).contains("01", "35", "88");
    assertThat(governorates.bySpelling("الدقهليه").orElseThrow().code()).isEqualTo("12");
    assertThat(governorates.bySpelling("باريس")).isEmpty();
  }
}
