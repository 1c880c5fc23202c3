package dev.hawiya.server.http.screening;

import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.server.screening.report.ScreeningReport;
import dev.hawiya.server.screening.watch.Delivery;
import dev.hawiya.server.screening.watch.Watch;
import dev.hawiya.server.screening.watch.WatchDesk.Begun;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wire form of watches. */
final class WatchReport {
  private WatchReport() {}

  /** A watch at its beginning: the only time that its secret is told. */
  static Map<String, Object> begun(Begun begun) {
    Map<String, Object> report = of(begun.watch());
    report.put("secret", begun.watch().secret());
    report.put("found", ScreeningReport.of(begun.found()));
    return report;
  }

  static Map<String, Object> of(Watch watch) {
    ScreeningQuery query = watch.order().query();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("id", watch.id().toString());
    report.put("reference", watch.order().reference().orElse(null));
    report.put("name", query.name().isEmpty() ? null : query.name());
    report.put("numbers", query.numbers());
    report.put("lists", query.lists().stream().sorted().toList());
    report.put("webhook", Map.of("url", watch.webhook()));
    report.put("created", watch.created().toString());
    return report;
  }

  /** A watch with what its webhook was told. */
  static Map<String, Object> of(Watch watch, List<Delivery> deliveries) {
    Map<String, Object> report = of(watch);
    report.put("deliveries", deliveries.stream().map(WatchReport::delivery).toList());
    return report;
  }

  private static Map<String, Object> delivery(Delivery delivery) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("id", delivery.id().toString());
    report.put(
        "state",
        delivery.told().isPresent()
            ? "told"
            : delivery.givenUp().isPresent() ? "given_up" : "pending");
    report.put("attempts", delivery.attempts());
    report.put("created", delivery.created().toString());
    report.put("told", delivery.told().map(Instant::toString).orElse(null));
    report.put("given_up", delivery.givenUp().map(Instant::toString).orElse(null));
    report.put("last_failure", delivery.lastFailure().orElse(null));
    return report;
  }
}
