package dev.hawiya.core.field;

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

  /** Scores taken as they are, never quite certain. */
  public static final Confidence DEFAULT = new Confidence(Map.of(), STRAIGHT);

  public Confidence {
    curves = Map.copyOf(curves);
    other = List.copyOf(other);
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
