package dev.hawiya.server.http;

import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.check.CrossChecks;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.report.ReadingReport;
import dev.hawiya.server.transaction.StoredStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whether the steps of a transaction speak of one person, in the wire form of checks. */
final class StepChecks {
  private final CrossChecks checks = new CrossChecks(CheckThresholds.DEFAULT);

  /**
   * What a step read.
   *
   * @param request its id
   * @param documents the fields of each
   */
  record Step(String request, List<Fields> documents) {
    static Step of(UUID request, List<DocumentReading> readings) {
      return new Step(request.toString(), readings.stream().map(DocumentReading::fields).toList());
    }
  }

  /** The steps whose readings are still kept. */
  static List<Step> kept(List<StoredStep> steps) {
    return steps.stream().flatMap(step -> kept(step).stream()).toList();
  }

  /** The newest step against each earlier one, and its own documents against each other. */
  List<Map<String, Object>> against(List<Step> earlier, Step newest) {
    List<Map<String, Object>> all = new ArrayList<>();
    earlier.forEach(step -> all.addAll(between(step, newest)));
    List<Fields> own = newest.documents();
    for (int i = 1; i < own.size(); i++) {
      Step before = new Step(newest.request(), own.subList(0, i));
      all.addAll(between(before, new Step(newest.request(), own.subList(i, i + 1))));
    }
    return all;
  }

  /** Each step against each earlier one. */
  List<Map<String, Object>> among(List<Step> steps) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      all.addAll(against(steps.subList(0, i), steps.get(i)));
    }
    return all;
  }

  private List<Map<String, Object>> between(Step one, Step other) {
    return one.documents().stream()
        .flatMap(a -> other.documents().stream().flatMap(b -> checks.between(a, b).stream()))
        .map(
            check -> {
              Map<String, Object> wire = new LinkedHashMap<>(ReadingReport.check(check));
              wire.put("steps", List.of(one.request(), other.request()));
              return wire;
            })
        .toList();
  }

  private static Optional<Step> kept(StoredStep step) {
    return Optional.of(step.readings())
        .filter(readings -> !readings.isEmpty())
        .map(readings -> Step.of(step.id(), readings));
  }
}
