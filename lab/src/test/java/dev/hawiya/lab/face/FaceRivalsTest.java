package dev.hawiya.lab.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.image.Raster;
import dev.hawiya.lab.report.FigurePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceRivalsTest {
  private static final FacePair SAME = new FacePair(Path.of("a"), Path.of("b"), true);
  private static final FacePair BLIND = new FacePair(Path.of("a"), Path.of("c"), true);
  private static final FacePair OTHERS = new FacePair(Path.of("b"), Path.of("a"), false);

  @TempDir private Path folder;

  @Test
  void showsThePicturesAsFilesAndCountsWhatIsAnswered() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path page = folder.resolve("performance.md");
    try (FaceRivals rivals = FaceRivals.started(List.of(command("")))) {
      rivals.saw(SAME.first(), picture(10), Optional.of(picture(9)), 7_000_000);
      rivals.saw(SAME.second(), picture(20), Optional.of(picture(19)), 7_000_000);
      rivals.saw(BLIND.second(), picture(4), Optional.empty(), 7_000_000);
      rivals.compared(SAME, OptionalDouble.of(0.9), OptionalDouble.empty());
      rivals.compared(OTHERS, OptionalDouble.of(0.1), OptionalDouble.of(0.1));
      rivals.compared(BLIND, OptionalDouble.of(0.8), OptionalDouble.empty());
      rivals.report("few", new PrintStream(printed, true), new FigurePage(page, "# Page"));
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("## Faces beside other comparers, few")
        .contains(
            "| **Hawiya** | 3 (100.0 %) | 2 | 1 | 100.0 % | 100.0 % | 1 | 0.0 % | 0.0 % | 7.0 | 7.0 | 1.00 × |")
        .contains(
            "` | 2 (66.7 %) | 2 | 1 | 50.0 % | 50.0 % | 0 | 100.0 % | 100.0 % | 3.5 | 3.5 | 2.00 × |");
    assertThat(page).content().contains("# Page").contains("AlikeBySize");
  }

  @Test
  void failsWhereARivalEndsWithoutAnAnswer() throws IOException {
    try (FaceRivals rivals = FaceRivals.started(List.of(command(" end")))) {
      rivals.saw(SAME.first(), picture(10), Optional.empty(), 1);
      rivals.saw(SAME.second(), picture(10), Optional.empty(), 1);
      assertThatThrownBy(
              () -> rivals.compared(SAME, OptionalDouble.empty(), OptionalDouble.empty()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void saysWhichProgramIsNotThere() {
    assertThatThrownBy(() -> FaceRivals.started(List.of("no-such-program-anywhere")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no-such-program-anywhere");
  }

  @Test
  void deletesItsFiles() throws IOException {
    Path photo;
    try (StagedPictures pictures = StagedPictures.open()) {
      pictures.put(SAME.first(), picture(10), Optional.empty());
      photo = pictures.photo(SAME.first());
      assertThat(photo).isRegularFile();
      assertThat(pictures.portrait(SAME.first())).isEmpty();
    }
    assertThat(Files.exists(photo.getParent())).isFalse();
  }

  private static Raster picture(int side) {
    return new Raster(side, side, new byte[3 * side * side]);
  }

  private static String command(String arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    return java + " -cp " + classes + " " + AlikeBySize.class.getName() + arguments;
  }
}
