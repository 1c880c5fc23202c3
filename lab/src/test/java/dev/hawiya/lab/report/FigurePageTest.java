package dev.hawiya.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigurePageTest {
  @TempDir private Path folder;

  @Test
  void replacesASectionAndKeepsTheOthers() throws IOException {
    Path file = folder.resolve("docs/figures.md");
    FigurePage page = new FigurePage(file, "# Figures\n\nIntroduction.");
    page.put("One", "first");
    page.put("Two", "second\n\n| a |\n");
    page.put("One", "again");
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            # Figures

            Introduction.

            ## One

            again

            ## Two

            second

            | a |
            """);
  }

  @Test
  void printsWhatItPuts() throws IOException {
    Path file = folder.resolve("figures.md");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    new FigurePage(file, "# Figures").publish("One", "first\n\n| ١ |", out);
    String section = "## One\n\nfirst\n\n| ١ |\n";
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(section);
    assertThat(Files.readString(file)).isEqualTo("# Figures\n\n" + section);
  }
}
