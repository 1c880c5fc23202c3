package dev.hawiya.engine.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("measures the memory of the whole process")
class LargePictureTest {
  private static final Path PEAK_RESET = Path.of("/proc/self/clear_refs");
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int WIDTH = 6000;
  private static final int HEIGHT = 4100;

  /** Some copies of its pixels at a time, and not the ninefold of a frame around it. */
  @Test
  void isSearchedInBoundedMemory() throws IOException {
    Assumptions.assumeTrue(Files.isWritable(PEAK_RESET), "no /proc on this system");
    byte[] noise = new byte[WIDTH * HEIGHT * 3];
    new Random(1).nextBytes(noise);
    try (FaceEngine engine = FaceEngine.open()) {
      Files.writeString(PEAK_RESET, "5");
      long before = kib("VmRSS:");
      assertThat(engine.reader().read(new Raster(WIDTH, HEIGHT, noise))).isEmpty();
      assertThat((kib("VmHWM:") - before) * 1024L).isLessThan(5L * noise.length);
    }
  }

  private static long kib(String name) throws IOException {
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
