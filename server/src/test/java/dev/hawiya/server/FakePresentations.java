package dev.hawiya.server;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Pretended checks of whether a genuine document is shown. */
final class FakePresentations {
  private static final List<String> CHECKS =
      List.of(
          PresentationReport.GREYSCALE,
          PresentationReport.SCREEN,
          PresentationReport.PRINT,
          PresentationReport.DIGITAL,
          PresentationReport.PORTRAIT,
          PresentationReport.TEXT);

  private FakePresentations() {}

  /** A reading of a picture with the checks that were asked. */
  static DocumentReading assessed(DocumentReading reading, String shows, Scope scope) {
    if (scope != Scope.PRESENTATION || !reading.document().known() || reading.plate().isPresent()) {
      return reading;
    }
    JsonNode told =
        shows.contains("/")
            ? FakeReadings.told(shows).path("presentation")
            : JsonNodeFactory.instance.objectNode();
    List<CheckResult> checks = new ArrayList<>(reading.checks());
    CHECKS.forEach(id -> checks.add(check(id, told.path(id))));
    return new DocumentReading(
        reading.document(),
        reading.corners(),
        reading.fields(),
        checks,
        reading.quality(),
        reading.notices(),
        reading.page(),
        reading.barcodes());
  }

  private static CheckResult check(String id, JsonNode told) {
    double score = told.path("score").asDouble(0.05);
    return switch (Verdict.valueOf(told.path("verdict").asString("PASS"))) {
      case FAIL -> CheckResult.fail(id, Fault.ATTACK, "it was seen").scored(score);
      case INCONCLUSIVE -> CheckResult.inconclusive(id, "it cannot be told").scored(score);
      default -> CheckResult.pass(id).saying("nothing was seen").scored(score);
    };
  }
}
