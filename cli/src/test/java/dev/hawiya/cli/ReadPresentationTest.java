package dev.hawiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.photo.Hardness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPresentationTest {
  @TempDir private Path folder;

  @Test
  void isToldOnlyWhereAsked() throws IOException, InterruptedException {
    byte[] photo = Specimens.of(5000).photo(Side.FRONT, 0, Hardness.NORMAL).encoded();
    Path file = Files.write(folder.resolve("photo.jpg"), photo);
    assertThat(read(file.toString(), "--presentation"))
        .contains("\"presentation\":{\"format\":\"original\",\"live\":true,\"tampered\":false}")
        .contains("\"id\":\"document.portrait\",\"result\":\"PASS\",\"reason\":\"nothing was seen");
    assertThat(read(file.toString()))
        .contains("\"type\":\"EGY-NID\"")
        .doesNotContain("\"presentation\"", "document.portrait");
  }

  private String read(String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.hawiya.cli.HawiyaCommand",
                "read"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(out);
  }
}
