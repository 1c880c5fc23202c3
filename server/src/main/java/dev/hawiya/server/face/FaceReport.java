package dev.hawiya.server.face;

import dev.hawiya.core.face.FaceComparison;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The wire form of a comparison of faces, as it is told and kept: no faces, and no embeddings. */
public final class FaceReport {
  private static final double DIGITS = 1e6;

  private FaceReport() {}

  /** Decision, figures and reasons; null for figures that there are not. */
  public static Map<String, Object> of(FaceVerification verification) {
    FaceComparison comparison = verification.comparison();
    OptionalDouble score = comparison.score();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("decision", comparison.decision().name().toLowerCase(Locale.ROOT));
    report.put("score", score.isPresent() ? rounded(score.getAsDouble()) : null);
    report.put("probability", score.isPresent() ? rounded(comparison.probability()) : null);
    report.put("threshold", comparison.threshold());
    OptionalDouble rate = verification.falseMatchRate();
    report.put("fmr", rate.isPresent() ? rate.getAsDouble() : null);
    report.put("reasons", comparison.reasons().stream().map(FaceReport::reason).toList());
    return report;
  }

  private static Map<String, Object> reason(FaceComparison.Reason reason) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("picture", reason.picture().name().toLowerCase(Locale.ROOT));
    told.put("code", reason.issue().name());
    told.put("advice", reason.issue().advice());
    return told;
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }
}
