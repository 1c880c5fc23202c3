package dev.hawiya.server.http;

import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.report.ReadingReport;
import dev.hawiya.server.http.StepChecks.Step;
import dev.hawiya.server.transaction.StoredStep;
import dev.hawiya.server.transaction.StoredTransaction;
import dev.hawiya.server.verification.Verification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The native wire form of a step and of the transaction that it belongs to. */
final class StepReport {
  private final StepChecks checks = new StepChecks();

  /**
   * The report of a reading, and its place in a transaction.
   *
   * @throws NoDocument where the picture shows no known document
   */
  Map<String, Object> of(Verification verification, long milliseconds) throws NoDocument {
    List<DocumentReading> readings = verification.files().get(0);
    Map<String, Object> report = ReadingReport.of(readings, milliseconds);
    if (!verification.reading().document().known()) {
      throw new NoDocument(report);
    }
    Step step = Step.of(verification.request(), readings);
    report.put("transaction_id", verification.transaction().toString());
    report.put("request_id", step.request());
    report.put("client_reference", verification.clientReference().orElse(null));
    report.put("cross_checks", checks.against(StepChecks.kept(verification.earlier()), step));
    return report;
  }

  /**
   * A transaction with all its steps; the report of a step is null once it was kept long enough.
   */
  Map<String, Object> of(StoredTransaction transaction) {
    List<StoredStep> steps = transaction.steps();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("id", transaction.id().toString());
    report.put("client_reference", transaction.clientReference().orElse(null));
    report.put("created", transaction.created().toString());
    report.put("steps", steps.stream().map(StepReport::step).toList());
    report.put("cross_checks", checks.among(StepChecks.kept(steps)));
    return report;
  }

  private static Map<String, Object> step(StoredStep step) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("request_id", step.id().toString());
    one.put("service", step.service());
    one.put("document", step.isReading() ? document(step) : null);
    one.put("created", step.created().toString());
    one.put("report", step.report().orElse(null));
    return one;
  }

  private static Map<String, Object> document(StoredStep step) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", step.documentType());
    document.put("side", step.side());
    return document;
  }
}
