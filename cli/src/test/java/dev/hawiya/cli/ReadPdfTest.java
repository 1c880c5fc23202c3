package dev.hawiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPdfTest {
  /** Whose operators make the library complain: too many Q, an unknown one, a picture not there. */
  private static final String ODD = "Q Q zz /No Do BT /F 24 Tf 20 80 Td (Secret) Tj ET";

  @TempDir private Path folder;

  @Test
  void aFaultyPdfLeavesOneLineOnStandardOutput() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("odd.pdf"), pdf(), StandardCharsets.US_ASCII);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                java,
                "-Djava.awt.headless=true",
                "-cp",
                classes,
                "dev.hawiya.cli.HawiyaCommand",
                "read",
                file.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllLines(out))
        .singleElement()
        .asString()
        .startsWith("{\"file\":")
        .contains("NO_DOCUMENT");
    assertThat(Files.readString(err)).doesNotContain("pdfbox", "Secret");
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
