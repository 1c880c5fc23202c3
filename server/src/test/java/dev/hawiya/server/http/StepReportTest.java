package dev.hawiya.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.core.reading.report.ReadingReport;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.transaction.StoredStep;
import dev.hawiya.server.transaction.StoredTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepReportTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private static StoredStep step(Optional<Map<String, Object>> report) {
    return new StoredStep(UUID.randomUUID(), "DOCUMENT", "EGY-NID", "front", NOON, report);
  }

  @Test
  void comparesWhatIsStillKept() throws InputRejected {
    StoredStep forgotten = step(Optional.empty());
    StoredStep kept =
        step(
            Optional.of(
                ReadingReport.of(
                    new FakeReadings().read(NativeCalls.FRONT, Scope.CONTENT, Trace.NONE), 1)));
    Map<String, Object> report =
        new StepReport()
            .of(
                new StoredTransaction(
                    UUID.randomUUID(), Optional.empty(), NOON, List.of(forgotten, kept, kept)));
    assertThat(report).containsEntry("client_reference", null);
    assertThat(report.get("created")).isEqualTo("2026-11-21T12:00:00Z");
    List<?> steps = (List<?>) report.get("steps");
    assertThat(((Map<?, ?>) steps.get(0)).get("report")).isNull();
    assertThat(((Map<?, ?>) steps.get(1)).get("report")).isNotNull();
    assertThat((List<?>) report.get("cross_checks")).hasSize(4);
  }
}
