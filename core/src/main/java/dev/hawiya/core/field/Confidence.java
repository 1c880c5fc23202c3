package dev.hawiya.core.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns a score into a calibrated confidence, with one curve for each parser. A curve is a list of
 * knots (score, confidence) in rising order of score, joined by straight lines.
 *
 * @param curves by parser name
 * @param other the curve of a parser that has none of its own
 */
public record Confidence(Map<String, List<Knot>> curves, List<Knot> other) {
  /** One point of a curve, both 0..1. */
  public record Knot(double score, double confidence) {}

  private static final List<Knot> STRAIGHT = List.of(new Knot(0, 0), new Knot(1, 0.99));

  /**
   * Curves fitted by {@code training/calibrate.py} on 420 drawn sides, photographed at every angle.
   * Numbers and dates stay straight, which is more cautious than what was measured.
   */
  public static final Confidence DEFAULT =
      new Confidence(
          Map.of(
              "words", curve(0.59, 0.68, 0.93, 0.94, 1, 0.99),
              "address", curve(0.51, 0.69, 0.89, 0.88, 0.97, 0.96, 1, 0.97),
              "vocabulary", curve(0.9, 0.94, 1, 0.99),
              "factory_number", curve(0.66, 0.95, 1, 0.99),
              "year_month", curve(0.87, 0.98, 1, 0.99)),
          STRAIGHT);

  public Confidence {
    curves = Map.copyOf(curves);
    other = List.copyOf(other);
  }

  /** A curve from (0, 0) through pairs of score and confidence. */
  private static List<Knot> curve(double... knots) {
    List<Knot> curve = new ArrayList<>(List.of(new Knot(0, 0)));
    for (int i = 0; i < knots.length; i += 2) {
      curve.add(new Knot(knots[i], knots[i + 1]));
    }
    return curve;
  }

  /** The confidence of a score, 0..1. */
  public double of(String parser, double score) {
    List<Knot> curve = curves.getOrDefault(parser, other);
    Knot before = curve.get(0);
    for (Knot knot : curve) {
      if (score <= knot.score()) {
        return between(before, knot, score);
      }
      before = knot;
    }
    return before.confidence();
  }

  private static double between(Knot a, Knot b, double score) {
    double span = b.score() - a.score();
    double t = span <= 0 ? 1 : (score - a.score()) / span;
    return a.confidence() + Math.max(0, t) * (b.confidence() - a.confidence());
  }
}
