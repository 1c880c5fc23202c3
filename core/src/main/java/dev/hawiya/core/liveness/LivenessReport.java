package dev.hawiya.core.liveness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The wire form of a judgement of frames: no faces, and no embeddings. */
public final class LivenessReport {
  private static final double DIGITS = 1e3;

  private LivenessReport() {}

  /** Decision, score, what was looked at with codes of what was found, and the reasons. */
  public static Map<String, Object> of(LivenessResult result) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("decision", result.decision().name().toLowerCase(Locale.ROOT));
    report.put("score", rounded(result.score()));
    report.put("pieces", result.pieces().stream().map(LivenessReport::piece).toList());
    report.put("reasons", result.reasons().stream().map(LivenessReport::reason).toList());
    return report;
  }

  private static Map<String, Object> piece(LivenessPiece piece) {
    List<String> codes = piece.reasons().stream().map(LivenessReason::name).toList();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("name", piece.kind().id());
    told.put("score", rounded(piece.score()));
    told.put("verdict", piece.verdict().name());
    told.put("reasons", codes);
    return told;
  }

  private static Map<String, Object> reason(LivenessReason reason) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("code", reason.name());
    told.put("advice", reason.advice());
    return told;
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }
}
