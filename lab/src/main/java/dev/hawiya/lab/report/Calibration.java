package dev.hawiya.lab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How often values of a given confidence are right: they should be as often as it says. */
public final class Calibration {
  private static final double[] EDGES = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001};

  private final int[] values = new int[EDGES.length - 1];
  private final int[] right = new int[EDGES.length - 1];
  private final double[] confidences = new double[EDGES.length - 1];

  /**
   * One bucket of the table.
   *
   * @param from lowest confidence, inclusive
   * @param to highest confidence, exclusive
   * @param values how many there were
   * @param claimed their mean confidence
   * @param right the share that was right
   */
  public record Bucket(double from, double to, int values, double claimed, double right) {}

  public void add(double confidence, boolean isRight) {
    int bucket = 0;
    while (bucket < values.length - 1 && confidence >= EDGES[bucket + 1]) {
      bucket++;
    }
    values[bucket]++;
    confidences[bucket] += confidence;
    right[bucket] += isRight ? 1 : 0;
  }

  /**
   * The table of all values, for a page.
   *
   * @param heads of its four columns: range, number, mean claimed, share that was right
   */
  public Table table(String... heads) {
    Table table = new Table(heads);
    for (Bucket bucket : buckets()) {
      table.row(
          String.format(Locale.ROOT, "%.2f – %.2f", bucket.from(), bucket.to()),
          bucket.values(),
          Share.percent(bucket.claimed()),
          Share.percent(bucket.right()));
    }
    return table;
  }

  public List<Bucket> buckets() {
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        double n = values[i];
        buckets.add(
            new Bucket(
                EDGES[i], Math.min(1, EDGES[i + 1]), values[i], confidences[i] / n, right[i] / n));
      }
    }
    return buckets;
  }
}
