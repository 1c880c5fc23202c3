package dev.hawiya.server.face;

import dev.hawiya.core.liveness.LivenessReport;
import java.util.Map;

/** The wire form of a judgement of three frames, as it is told and kept. */
public final class BurstReport {
  private BurstReport() {}

  /** The judgement; under {@code match} the comparison with a portrait, where there was one. */
  public static Map<String, Object> of(LivenessVerification verification) {
    Map<String, Object> report = LivenessReport.of(verification.result());
    verification.match().ifPresent(match -> report.put("match", FaceReport.of(match)));
    return report;
  }
}
