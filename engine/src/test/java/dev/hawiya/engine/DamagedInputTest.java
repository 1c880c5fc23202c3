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
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Mutated files through the whole reading: only the declared refusal comes out, and no memory
 * grows.
 */
class DamagedInputTest {
  private static final int WARM_UP = 50;
  private static final int ROUNDS = 150;
  private static final long MOST_GROWTH_KIB = 120 * 1024;

  @Test
  void mutatedPhotosAreReadOrRefused() throws IOException {
    byte[][] good = {photo("jpg"), photo("png")};
    Random random = new Random(99);
    int refused = 0;
    long settled = 0;
    try (Engine engine = Engine.open(Clock.systemUTC())) {
      for (int i = 0; i < ROUNDS; i++) {
        refused += read(engine, mutated(good[i % 2], random)) ? 0 : 1;
        settled = i == WARM_UP ? residentKib() : settled;
      }
    }
    assertThat(refused).isBetween(1, ROUNDS - 1);
    Assumptions.assumeTrue(settled > 0, "no /proc on this system");
    assertThat(residentKib() - settled).as("growth in KiB").isLessThan(MOST_GROWTH_KIB);
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

  /** A photo of a card, made small so that many can be read. */
  private static byte[] photo(String format) throws IOException {
    byte[] jpeg = Specimens.of(5).photo(Side.FRONT, 0, Hardness.EASY).encoded();
    BufferedImage large = ImageIO.read(new ByteArrayInputStream(jpeg));
    BufferedImage small = new BufferedImage(320, 240, BufferedImage.TYPE_3BYTE_BGR);
    small.createGraphics().drawImage(large, 0, 0, 320, 240, null);
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
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
