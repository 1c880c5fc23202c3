package dev.hawiya.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
