package dev.hawiya.core.image;

import java.util.Collection;

/**
 * What an earlier saving as JPEG left in a picture that was saved again: where both cut the same
 * blocks, cosine coefficients keep near the multiples that the first saving rounded them to. A
 * place that was laid in between has not been rounded with the others (Fridrich and Lukas 2003;
 * Farid 2009). Only tables scaled from those of ITU-T T.81 Annex K are known, and a picture that
 * was turned or resized since tells nothing.
 */
public final class JpegHistory {
  /** Pixels along a block. */
  public static final int SIDE = 8;

  /** Frequencies across and down, with what Annex K, table K.1, rounds them by. */
  private static final int[][] WAVES = {
    {1, 0, 11}, {0, 1, 12}, {1, 1, 12}, {1, 2, 13}, {2, 1, 14}, {2, 2, 16},
    {2, 0, 10}, {0, 2, 14}, {0, 3, 14}, {3, 0, 16}, {1, 3, 17}, {3, 1, 19}
  };

  private static final int FINEST = 3;

  /** The coarsest of the table, which a quality of 50 rounds by. */
  private static final int COARSEST = 19;

  private static final int WORST_QUALITY = 50;
  private static final int BEST_QUALITY = 96;

  /** Of smaller coefficients nobody knows whether they were rounded. */
  private static final float LEAST = 0.75f;

  /** Mean distance from the nearest multiple, in steps, of what was never rounded. */
  private static final double NEVER = 0.25;

  /** Its standard deviation. */
  private static final double SPREAD = 0.144;

  /** The others must keep this near to the multiples, or they have no history. */
  private static final double KEPT = 0.22;

  private static final int FEWEST_WAVES = 3;
  private static final int FEWEST_OF_WAVE = 20;
  private static final int FEWEST = 60;

  private static final float[] COSINES = cosines();

  private final int[][] counts = new int[WAVES.length][COARSEST + 1];
  private final double[][] distances = new double[WAVES.length][COARSEST + 1];

  /**
   * The history that some blocks share.
   *
   * @param blocks coefficients of each, as {@link #coefficients} gives them
   */
  public JpegHistory(Collection<float[]> blocks) {
    blocks.forEach(this::add);
  }

  private static float[] cosines() {
    float[] values = new float[4 * SIDE];
    for (int i = 0; i < values.length; i++) {
      int frequency = i / SIDE;
      double scale = Math.sqrt((frequency == 0 ? 1 : 2) / (double) SIDE);
      values[i] = (float) (scale * Math.cos((2 * (i % SIDE) + 1) * frequency * Math.PI / 16));
    }
    return values;
  }

  /**
   * The low coefficients of one block.
   *
   * @param brightness 0..255, row by row, a block that begins at a multiple of eight pixels
   */
  public static float[] coefficients(float[] brightness) {
    float[] across = new float[4 * SIDE];
    for (int i = 0; i < across.length; i++) {
      for (int x = 0; x < SIDE; x++) {
        across[i] += brightness[i % SIDE * SIDE + x] * COSINES[i / SIDE * SIDE + x];
      }
    }
    float[] found = new float[WAVES.length];
    for (int i = 0; i < found.length; i++) {
      for (int y = 0; y < SIDE; y++) {
        found[i] += across[WAVES[i][0] * SIDE + y] * COSINES[WAVES[i][1] * SIDE + y];
      }
    }
    return found;
  }

  private void add(float[] coefficients) {
    for (int i = 0; i < coefficients.length; i++) {
      float size = Math.abs(coefficients[i]);
      for (int step = FINEST; step <= WAVES[i][2] && size > LEAST * step; step++) {
        float steps = size / step;
        counts[i][step]++;
        distances[i][step] += Math.abs(steps - (int) (steps + 0.5f));
      }
    }
  }

  /**
   * How much farther from the multiples to which others were once rounded these blocks are, in
   * steps: 0 where both have one history, or none, up to 0.25.
   */
  public double apartFrom(JpegHistory others) {
    double apart = 0;
    double surest = 0;
    for (int quality = WORST_QUALITY; quality <= BEST_QUALITY; quality++) {
      Sums own = new Sums();
      Sums theirs = new Sums();
      int waves = 0;
      for (int i = 0; i < WAVES.length; i++) {
        int step = step(WAVES[i][2], quality);
        if (step >= FINEST && enough(i, step) && others.enough(i, step)) {
          own.add(counts[i][step], distances[i][step]);
          theirs.add(others.counts[i][step], others.distances[i][step]);
          waves++;
        }
      }
      if (waves >= FEWEST_WAVES && own.count >= FEWEST && theirs.mean() < KEPT) {
        double gap = Math.min(NEVER, own.mean() - theirs.mean());
        double sure = gap / (SPREAD * Math.sqrt(1.0 / own.count + 1.0 / theirs.count));
        apart = sure > surest ? gap : apart;
        surest = Math.max(surest, sure);
      }
    }
    return apart;
  }

  private boolean enough(int wave, int step) {
    return counts[wave][step] >= FEWEST_OF_WAVE;
  }

  /** As the Independent JPEG Group scales tables, for a quality of 50 or more. */
  private static int step(int base, int quality) {
    return Math.max(1, (base * (200 - 2 * quality) + 50) / 100);
  }

  private static final class Sums {
    private int count;
    private double distance;

    void add(int more, double far) {
      count += more;
      distance += far;
    }

    double mean() {
      return distance / count;
    }
  }
}
