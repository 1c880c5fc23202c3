package dev.hawiya.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.specimen.photo.Hardness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecimenPressTest {
  @TempDir private Path folder;

  @Test
  void writesBothSidesOfEveryPersonWithTheirTruth() throws IOException {
    Path out = folder.resolve("new/folder");
    List<Integer> progress = new ArrayList<>();
    List<SpecimenTruth> truths =
        SpecimenPress.write(
            new SpecimenOrder("EGY-NID", 2, 3, out, Optional.empty()), progress::add);
    assertThat(truths)
        .extracting(SpecimenTruth::file)
        .containsExactly(
            "egy-nid-0001-front.jpg",
            "egy-nid-0001-back.jpg",
            "egy-nid-0002-front.jpg",
            "egy-nid-0002-back.jpg");
    assertThat(progress).containsExactly(1, 2, 3, 4);
    List<String> lines = Files.readAllLines(out.resolve("truth.jsonl"));
    for (int i = 0; i < 4; i++) {
      Path picture = out.resolve(truths.get(i).file());
      Path beside = out.resolve(truths.get(i).file().replace(".jpg", ".truth.json"));
      assertThat(picture).isNotEmptyFile();
      assertThat(Files.readString(beside).strip()).isEqualTo(lines.get(i));
      assertThat(lines.get(i)).isEqualTo(TruthJson.of(truths.get(i)));
    }
    assertThat(lines).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"PASSPORT, 2", "TD1, 4", "TD2, 2", "VISA, 2"})
  void writesTravelDocumentsSideBySide(String type, int pictures) throws IOException {
    SpecimenOrder order = new SpecimenOrder(type, 2, 3, folder, Optional.empty());
    assertThat(order.pictures()).isEqualTo(pictures);
    assertThat(SpecimenPress.write(order)).hasSize(pictures);
    assertThat(Files.readString(folder.resolve("truth.jsonl"))).contains("\"mrz\":\"");
  }

  @Test
  void writesTablesWithoutADocument() throws IOException {
    SpecimenOrder order = new SpecimenOrder("NONE", 2, 3, folder, Optional.empty());
    assertThat(SpecimenPress.write(order)).isEmpty();
    assertThat(order.pictures()).isEqualTo(2);
    assertThat(folder.resolve("none-0002.jpg")).isNotEmptyFile();
    assertThat(folder.resolve("truth.jsonl")).doesNotExist();
  }

  @Test
  void aSpecimenIsTheSameAloneAndInAFolder() throws IOException {
    SpecimenPress.write(new SpecimenOrder("EGY-NID", 2, 3, folder, Optional.of(Hardness.NORMAL)));
    assertThat(Files.readAllBytes(folder.resolve("egy-nid-0002-back.jpg")))
        .isEqualTo(Specimens.of(3).photo(Side.BACK, 1, Hardness.NORMAL).encoded());
  }

  @Test
  void bothSidesTellTheSameNumber() {
    Specimens specimens = Specimens.of(8);
    SpecimenTruth front = specimens.front(1).truth();
    SpecimenTruth back = specimens.back(1).truth();
    assertThat(front.corners()).isEqualTo(Quad.WHOLE);
    assertThat(front.fields().get("national_number"))
        .isEqualTo(back.fields().get("national_number"));
    assertThat(front.fields().get("birth_date")).isEqualTo(back.derived().get("birth_date"));
    assertThat(front.derived().get("sex")).isEqualTo(back.fields().get("sex"));
    assertThat(front.fields())
        .containsOnlyKeys(
            "first_name",
            "other_names",
            "full_name",
            "address_line_1",
            "address_line_2",
            "police_station",
            "governorate",
            "national_number",
            "birth_date",
            "factory_number");
    assertThat(back.fields().get("issue_date")).matches("\\d{4}-\\d\\d");
    assertThat(back.fields().get("expiry_date")).matches("\\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void refusesAnUnknownTypeAndAnEmptyOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpecimenOrder("XYZ", 1, 1, folder, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpecimenOrder("EGY-NID", 0, 1, folder, Optional.empty()));
  }

  @Test
  void quotesWhatJsonCannotHold() {
    assertThat(TruthJson.quoted("a\"b\\c\n\u0001م")).isEqualTo("\"a\\\"b\\\\c\\n\\u0001م\"");
  }

  @Test
  void theDemoIsAlwaysTheSame() {
    assertThat(DemoSpecimen.front().encoded()).isEqualTo(DemoSpecimen.front().encoded());
    assertThat(DemoSpecimen.front().truth().fields().get("national_number"))
        .isEqualTo(DemoSpecimen.back().truth().fields().get("national_number"));
  }
}
