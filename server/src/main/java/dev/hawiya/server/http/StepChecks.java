package dev.hawiya.server.http;

import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.check.CrossChecks;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.reading.ReadingReport;
import dev.hawiya.core.reading.ReportReader;
import dev.hawiya.server.transaction.StoredStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the steps of a transaction speak of one person, in the wire form of checks. */
final class StepChecks {
  private final CrossChecks checks = new CrossChecks(CheckThresholds.DEFAULT);

  /**
   * What a step read.
   *
   * @param request its id
   */
  record Step(String request, Fields fields) {}

  /** The steps whose readings are still kept. */
  static List<Step> kept(List<StoredStep> steps) {
    return steps.stream().flatMap(step -> kept(step).stream()).toList();
  }

  /** The newest step against each earlier one. */
  List<Map<String, Object>> against(List<Step> earlier, Step newest) {
    return earlier.stream().flatMap(step -> between(step, newest)).toList();
  }

  /** Each step against each earlier one. */
  List<Map<String, Object>> among(List<Step> steps) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 1; i < steps.size(); i++) {
      all.addAll(against(steps.subList(0, i), steps.get(i)));
    }
    return all;
  }

  private Stream<Map<String, Object>> between(Step one, Step other) {
    return checks.between(one.fields(), other.fields()).stream()
        .map(
            check -> {
              Map<String, Object> wire = new LinkedHashMap<>(ReadingReport.check(check));
              wire.put("steps", List.of(one.request(), other.request()));
              return wire;
            });
  }

  private static Optional<Step> kept(StoredStep step) {
    return step.report()
        .flatMap(ReportReader::reading)
        .map(reading -> new Step(step.id().toString(), reading.fields()));
  }
}
