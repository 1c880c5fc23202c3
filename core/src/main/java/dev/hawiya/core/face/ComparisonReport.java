package dev.hawiya.core.face;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The wire form of a comparison: no faces, and no embeddings. */
public final class ComparisonReport {
  private static final double DIGITS = 1e6;

  private ComparisonReport() {}

  /**
   * Decision, figures and reasons; null for figures that there are not.
   *
   * @param names that the first picture and the second have in reasons
   */
  public static Map<String, Object> of(FaceComparison comparison, List<String> names) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("decision", comparison.decision().name().toLowerCase(Locale.ROOT));
    report.putAll(figures(comparison));
    report.put("threshold", comparison.threshold());
    report.put("reasons", comparison.reasons().stream().map(r -> reason(r, names)).toList());
    return report;
  }

  /** Score and probability to six digits; null where there are none. */
  public static Map<String, Object> figures(FaceComparison comparison) {
    OptionalDouble score = comparison.score();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("score", score.isPresent() ? rounded(score.getAsDouble()) : null);
    figures.put("probability", score.isPresent() ? rounded(comparison.probability()) : null);
    return figures;
  }

  private static Map<String, Object> reason(FaceComparison.Reason reason, List<String> names) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("picture", names.get(reason.picture().ordinal()));
    told.put("code", reason.issue().name());
    told.put("advice", reason.issue().advice());
    return told;
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }
}
