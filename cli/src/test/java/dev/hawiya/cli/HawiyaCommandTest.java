package dev.hawiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HawiyaCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "read --line klingon a.jpg",
        "read --threads many a.jpg",
        "nonsense",
        "lab",
        "lab speed --requests x",
        "lab mrz --type XXX",
        "lab mrz --hardness unfair",
        "lab liveness --count 0",
        "lab presentation --count many",
        "plate",
        "serve --port 70000",
        "serve --port x",
        "specimen",
        "specimen --type XXX --out x",
        "specimen --count 0 --out x",
        "specimen --hardness unfair --out x",
        "specimen --attack bribe --out x",
        "specimen --type PASSPORT --attack text --out x",
        "specimen --type NONE --attack screen --out x"
      })
  void wrongUsageIsTwoAndLeavesStandardOutputAlone(String arguments) {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("hawiya");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "help",
        "help read",
        "read --help",
        "serve -h",
        "specimen -h",
        "lab -h",
        "lab accuracy --help",
        "lab speed --help",
        "lab mrz --help",
        "lab liveness --help",
        "lab presentation --help",
        "lab plates --help",
        "lab pictures --help",
        "plate --help",
        "screen --help",
        "screen import --help",
        "screen search --help",
        "screen lists --help",
        "screen changes --help"
      })
  void helpIsShownOnStandardOutput(String arguments) {
    assertThat(run(arguments)).isZero();
    assertThat(out.toString()).contains("Usage: hawiya");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plates", "pictures"})
  void picturesOfNothingKnownAreCalledOtherEverywhere(String command) {
    assertThat(run("lab " + command + " --help")).isZero();
    assertThat(out.toString()).contains("--other=DIR").doesNotContain("--without");
  }

  @Test
  void versionNamesTheBuildAndItsJava() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("hawiya ").contains("on Java ");
  }

  @Test
  void specimensAreWrittenWithTheirTruth(@TempDir Path folder) {
    assertThat(run("specimen --count 1 --seed 5 --out " + folder)).isZero();
    assertThat(folder.resolve("truth.jsonl")).content().contains("national_number");
    assertThat(Files.exists(folder.resolve("egy-nid-0001-front.jpg"))).isTrue();
    assertThat(out.toString()).isEmpty();
  }

  private int run(String arguments) {
    CommandLine line = HawiyaCommand.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));
  }
}
