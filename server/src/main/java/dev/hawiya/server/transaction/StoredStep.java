package dev.hawiya.server.transaction;

import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.report.ReportReader;
import dev.hawiya.server.account.Service;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A step as it was kept.
 *
 * @param id of the step
 * @param service it was a call of
 * @param documentType what the picture showed; "" where no document was looked for
 * @param side of the document
 * @param created when
 * @param report the wire form of what was found out; absent once it was kept long enough
 */
public record StoredStep(
    UUID id,
    String service,
    String documentType,
    String side,
    Instant created,
    Optional<Map<String, Object>> report) {
  /** Whether a document was read in it. */
  public boolean isReading() {
    return service.equals(Service.DOCUMENT.name());
  }

  /** What was read, the surest first; none once it was kept long enough. */
  public List<DocumentReading> readings() {
    return isReading() ? report.map(ReportReader::readings).orElse(List.of()) : List.of();
  }
}
