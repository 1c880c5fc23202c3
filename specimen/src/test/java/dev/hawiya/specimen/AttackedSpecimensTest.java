package dev.hawiya.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hawiya.specimen.attack.Attack;
import dev.hawiya.specimen.photo.Hardness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttackedSpecimensTest {
  @TempDir private Path folder;

  @Test
  void theTruthTellsTheAttack() throws IOException {
    SpecimenPress.write(order("EGY-NID", Attack.DIGITAL));
    List<String> lines = Files.readAllLines(folder.resolve("truth.jsonl"));
    assertThat(lines).hasSize(2).allMatch(line -> line.endsWith(",\"attack\":\"digital\"}"));
  }

  @Test
  void aBonaFideTruthTellsOfNone() throws IOException {
    SpecimenPress.write(new SpecimenOrder("EGY-NID", 1, 3, folder, Optional.empty()));
    assertThat(Files.readString(folder.resolve("truth.jsonl"))).doesNotContain("attack");
  }

  @Test
  void overwrittenValuesStayInTheTruth() {
    Specimens specimens = Specimens.of(4);
    Optional<Hardness> photo = Optional.of(Hardness.EASY);
    assertThat(specimens.attacked(Side.FRONT, 1, Attack.TEXT, photo).truth().fields())
        .isEqualTo(specimens.front(1).truth().fields());
  }

  @ParameterizedTest
  @CsvSource({
    "EGY-NID, SCREEN, 2",
    "EGY-NID, PORTRAIT, 1",
    "EGY-NID, TEXT, 2",
    "PAK-SNIC, PORTRAIT, 1",
    "PASSPORT, PORTRAIT, 1",
    "TD1, COPY, 2"
  })
  void sidesWithoutWhatIsAttackedAreLeftOut(String type, Attack attack, int sides) {
    assertThat(order(type, attack).pictures()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource({"PASSPORT, TEXT", "VISA, TEXT", "NONE, SCREEN"})
  void whatCannotBeAttackedIsRefused(String type, Attack attack) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(type, attack))
        .withMessageContaining(attack.id());
  }

  private SpecimenOrder order(String type, Attack attack) {
    return new SpecimenOrder(type, 1, 3, folder, Optional.empty(), Optional.of(attack));
  }
}
