package dev.hawiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every command that reads files, in a process of its own. */
class FileArgumentsTest {
  /** Whose operators make the library complain: too many Q, an unknown one, a picture not there. */
  private static final String ODD = "Q Q zz /No Do BT /F 24 Tf 20 80 Td (Secret) Tj ET";

  private static final int FILES = 10;

  @TempDir private Path folder;

  /** The first file, a faulty PDF, takes longest; the others are no pictures. */
  @ParameterizedTest
  @CsvSource({"read, NO_DOCUMENT", "plate, NO_PLATE"})
  void standardOutputHasOneLineAFileInTheirOrder(String command, String reason)
      throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    files.add(written("odd.pdf", pdf()));
    for (int i = 1; i < FILES; i++) {
      files.add(written("text" + i + ".jpg", "no picture"));
    }
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    assertThat(run(command, files, out, err)).isZero();
    List<String> lines = Files.readAllLines(out);
    assertThat(lines)
        .extracting(line -> JsonMapper.shared().readTree(line).path("file").asString())
        .isEqualTo(files);
    assertThat(lines.get(0)).contains(reason);
    assertThat(lines.get(1)).contains("\"status\":\"rejected\"");
    assertThat(Files.readString(err))
        .contains("hawiya: 1 of 10", "hawiya: 10 of 10")
        .doesNotContain("pdfbox", "Secret");
  }

  private static int run(String command, List<String> files, Path out, Path err)
      throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.hawiya.cli.HawiyaCommand",
                command));
    line.addAll(files);
    return new ProcessBuilder(line)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start()
        .waitFor();
  }

  private String written(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.US_ASCII).toString();
  }

  private static String pdf() {
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 120] /Contents 4 0 R /Resources <<"
                + " /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Unknown >> >> >> >>",
            "<< /Length 999 >>\nstream\n" + ODD + "\nendstream");
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.size(); i++) {
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    return file.append("trailer\n<< /Root 1 0 R >>\n%%EOF\n").toString();
  }
}
