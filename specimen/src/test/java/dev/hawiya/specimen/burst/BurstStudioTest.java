package dev.hawiya.specimen.burst;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BurstStudioTest {
  private static final long SEED = 4711;

  @ParameterizedTest
  @EnumSource(BurstKind.class)
  void threeFramesOfOneSizeAndTheSameBytesAgain(BurstKind kind) throws IOException {
    Burst burst = BurstStudio.take(kind, SEED);
    assertThat(burst.frames()).hasSize(3);
    for (byte[] frame : burst.frames()) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(frame));
      assertThat(image.getWidth()).isEqualTo(480);
      assertThat(image.getHeight()).isEqualTo(640);
      assertThat(frame.length).isLessThan(500_000);
    }
    Set<String> different = new HashSet<>();
    burst.frames().forEach(frame -> different.add(Arrays.toString(frame)));
    assertThat(different).as("only a still repeats itself").hasSize(differentFrames(kind));
    if (kind == BurstKind.LIVE || kind == BurstKind.COPY) {
      Burst again = BurstStudio.take(kind, SEED);
      for (int i = 0; i < 3; i++) {
        assertThat(again.frames().get(i)).isEqualTo(burst.frames().get(i));
      }
    }
  }

  private static int differentFrames(BurstKind kind) {
    return kind == BurstKind.STILL ? 1 : 3;
  }
}
