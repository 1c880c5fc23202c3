package dev.hawiya.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts come with the module: a machine that knows no font at all draws the same card. */
class BareMachineTest {
  @TempDir private Path folder;

  @Test
  void drawsTheSameSpecimenWithoutSystemFonts() throws IOException, InterruptedException {
    Path empty = Files.createFile(folder.resolve("fonts.conf"));
    Path none = Files.createDirectory(folder.resolve("none"));
    Path drawn = folder.resolve("card.jpg");
    File log = folder.resolve("log").toFile();
    ProcessBuilder child =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Dsun.awt.fontconfig=" + System.getProperty("sun.awt.fontconfig"),
            "-cp",
            System.getProperty("java.class.path"),
            BareMachineTest.class.getName(),
            drawn.toString());
    child.environment().put("FONTCONFIG_FILE", empty.toString());
    child.environment().put("FONTCONFIG_PATH", none.toString());
    Process process = child.redirectErrorStream(true).redirectOutput(log).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
    assertThat(Files.readAllBytes(drawn)).isEqualTo(Specimens.of(1).front(0).encoded());
  }

  /** The child's part. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), Specimens.of(1).front(0).encoded());
  }
}
