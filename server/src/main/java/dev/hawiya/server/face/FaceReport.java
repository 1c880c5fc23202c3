package dev.hawiya.server.face;

import dev.hawiya.core.face.ComparisonReport;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The wire form of a comparison of faces, as it is told and kept: no faces, and no embeddings. */
public final class FaceReport {
  private static final List<String> PICTURES = List.of("first", "second");

  private FaceReport() {}

  /** Decision, figures and reasons; null for figures that there are not. */
  public static Map<String, Object> of(FaceVerification verification) {
    Map<String, Object> report = ComparisonReport.of(verification.comparison(), PICTURES);
    OptionalDouble rate = verification.falseMatchRate();
    report.put("fmr", rate.isPresent() ? rate.getAsDouble() : null);
    report.put("reasons", report.remove("reasons"));
    return report;
  }
}
