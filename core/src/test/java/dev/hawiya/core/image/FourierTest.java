package dev.hawiya.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FourierTest {
  private static final int N = 16;

  @Test
  void aWaveIsOneBin() {
    float[] re = new float[N * N];
    float[] im = new float[N * N];
    for (int i = 0; i < re.length; i++) {
      double phase = 2 * Math.PI * (3 * (i % N) + 5 * (i / N)) / N;
      re[i] = (float) Math.cos(phase);
      im[i] = (float) Math.sin(phase);
    }
    new Fourier(N).transform(re, im);
    for (int i = 0; i < re.length; i++) {
      boolean there = i % N == 3 && i / N == 5;
      assertThat(Math.hypot(re[i], im[i])).isCloseTo(there ? N * N : 0, within(1e-3));
    }
  }

  @Test
  void energyIsKept() {
    Random random = new Random(1);
    float[] re = new float[N * N];
    float[] im = new float[N * N];
    double before = 0;
    for (int i = 0; i < re.length; i++) {
      re[i] = random.nextFloat();
      before += re[i] * re[i];
    }
    new Fourier(N).transform(re, im);
    double after = 0;
    for (int i = 0; i < re.length; i++) {
      after += re[i] * re[i] + im[i] * im[i];
    }
    assertThat(after / (N * N)).isCloseTo(before, within(1e-2));
  }
}
