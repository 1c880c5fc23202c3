package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.photo.Hardness;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Mutated files through the whole reading: only the declared refusal comes out, and no memory
 * grows.
 */
@Isolated("measures the memory of the whole process")
class DamagedInputTest {
  private static final int WARM_UP = 16;
  private static final int ROUNDS = 32;

  /**
   * Runs that lose nothing end 30 MB lower to 23 MB higher than they began. Of the readings that
   * are measured some twenty are not refused: to lose 4 MB in each is found in most runs.
   */
  private static final long MOST_GROWTH_KIB = 64 * 1024;

  @Test
  void mutatedPhotosAreReadOrRefused() throws IOException {
    byte[][] good = {photo("jpg"), photo("png")};
    Random random = new Random(99);
    List<byte[]> mutants =
        IntStream.range(0, WARM_UP + ROUNDS)
            .mapToObj(i -> mutated(good[i % 4 == 3 ? 1 : 0], random))
            .toList();
    try (Engine engine = Engine.open(Clock.systemUTC())) {
      long refused = refused(engine, mutants.subList(0, WARM_UP));
      long settled = residentKib();
      refused += refused(engine, mutants.subList(WARM_UP, mutants.size()));
      assertThat(refused).isBetween(1L, mutants.size() / 2L);
      Assumptions.assumeTrue(settled > 0, "no /proc on this system");
      assertThat(residentKib() - settled).as("growth in KiB").isLessThan(MOST_GROWTH_KIB);
    }
  }

  /** How many of them are refused, read as a server reads them: one on each core. */
  private static long refused(Engine engine, List<byte[]> mutants) {
    return mutants.parallelStream().filter(mutant -> !read(engine, mutant)).count();
  }

  private static boolean read(Engine engine, byte[] bytes) {
    try {
      DocumentReading reading = engine.reader().read(bytes, Trace.NONE);
      assertThat(reading.quality()).isNotNull();
      return true;
    } catch (InputRejected e) {
      assertThat(e).hasMessageMatching("(?s).{20,}");
      return false;
    }
  }

  /** A photo of a card, just large enough to be read. */
  private static byte[] photo(String format) throws IOException {
    byte[] jpeg = Specimens.of(5).photo(Side.FRONT, 0, Hardness.EASY).encoded();
    BufferedImage large = ImageIO.read(new ByteArrayInputStream(jpeg));
    BufferedImage small = new BufferedImage(640, 480, BufferedImage.TYPE_3BYTE_BGR);
    small.createGraphics().drawImage(large, 0, 0, 640, 480, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(small, format, out);
    return out.toByteArray();
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int k = random.nextInt(10); k >= 0; k--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(6) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  /** Resident memory of this process, or 0 where the system does not say. */
  private static long residentKib() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    collectGarbage();
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  /**
   * What is garbage is no leak: the heap keeps it, and so do buffers and matrices outside the heap
   * that another thread frees once they are collected. Without this, what is measured differs by
   * hundreds of megabytes from run to run.
   */
  private static void collectGarbage() {
    for (int i = 0; i < 3; i++) {
      System.gc();
      System.runFinalization();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }
}
