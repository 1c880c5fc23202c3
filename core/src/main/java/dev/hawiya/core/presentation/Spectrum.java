package dev.hawiya.core.presentation;

/** Spectra of tiles, each in proportion to its own surroundings, averaged. */
final class Spectrum {
  private static final int SIDE = Grid.SIDE;

  /** One tile cannot speak louder than this. */
  private static final float CAP = 40;

  /** Bins to each side that are the surroundings of a bin. */
  private static final int REACH = 4;

  private static final int ALL = SIDE * SIDE - 1;

  /** The last bin of the half that tells all: the spectrum of a picture is symmetric. */
  private static final int HALF = SIDE * SIDE / 2 + SIDE - 1;

  private final float[] sum = new float[HALF + 1];
  private int tiles;

  /** Which of two tiles transformed together, as real and imaginary part. */
  enum Part {
    FIRST,
    SECOND,
    BOTH
  }

  int tiles() {
    return tiles;
  }

  /** Adds the spectrum of a tile, each bin the strongest of its nine: cards are seen askew. */
  void add(float[] re, float[] im, Part part) {
    float[] power = power(re, im, part);
    float[] ground = smoothed(logs(power));
    float[] above = new float[power.length];
    for (int i = 0; i < power.length; i++) {
      above[i] = Math.min(CAP, power[i] / (float) Math.exp(ground[i]));
    }
    float[] across = new float[above.length];
    for (int i = 0; i < above.length; i++) {
      int row = i & -SIDE;
      float beside = Math.max(above[row | i - 1 & SIDE - 1], above[row | i + 1 & SIDE - 1]);
      across[i] = Math.max(above[i], beside);
    }
    for (int i = 0; i <= HALF; i++) {
      float over = across[i - SIDE & ALL];
      sum[i] += Math.max(across[i], Math.max(over, across[i + SIDE & ALL]));
    }
    tiles++;
  }

  private static float[] power(float[] re, float[] im, Part part) {
    float[] out = new float[re.length];
    for (int a = 0; a < out.length; a++) {
      int b = (SIDE - a / SIDE) % SIDE * SIDE + (SIDE - a % SIDE) % SIDE;
      if (part == Part.BOTH) {
        out[a] = re[a] * re[a] + im[a] * im[a] + re[b] * re[b] + im[b] * im[b];
      } else {
        int sign = part == Part.FIRST ? 1 : -1;
        float r = re[a] + sign * re[b];
        float i = im[a] - sign * im[b];
        out[a] = r * r + i * i;
      }
    }
    return out;
  }

  private static float[] logs(float[] power) {
    float[] out = new float[power.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) Math.log(power[i] + 1e-3);
    }
    return out;
  }

  /** The strongest bin of a ring, from {@code least} bins off the middle to under {@code most}. */
  double strongest(int least, int most) {
    double best = 0;
    for (int i = 0; i < sum.length; i++) {
      int kx = signed(i % SIDE);
      int ky = signed(i / SIDE);
      int far = kx * kx + ky * ky;
      if (far >= least * least && far < most * most && !(ofBlocks(kx) && ofBlocks(ky))) {
        best = Math.max(best, sum[i]);
      }
    }
    return best / tiles;
  }

  /** The blocks of eight that JPEG leaves repeat as well. */
  private static boolean ofBlocks(int k) {
    int rest = Math.abs(k) % 8;
    return rest <= 1 || rest == 7;
  }

  private static int signed(int bin) {
    return bin < SIDE / 2 ? bin : bin - SIDE;
  }

  /** The mean of nine by nine bins, wrapped around the edges. */
  private static float[] smoothed(float[] values) {
    return pass(pass(values, 1), SIDE);
  }

  private static float[] pass(float[] values, int step) {
    float[] out = new float[values.length];
    int other = step == 1 ? SIDE : 1;
    for (int line = 0; line < SIDE; line++) {
      int at = line * other;
      float all = 0;
      for (int i = -REACH; i <= REACH; i++) {
        all += values[at + (i & SIDE - 1) * step];
      }
      for (int i = 0; i < SIDE; i++) {
        out[at + i * step] = all / (2 * REACH + 1);
        all += values[at + (i + REACH + 1 & SIDE - 1) * step];
        all -= values[at + (i - REACH & SIDE - 1) * step];
      }
    }
    return out;
  }
}
