package dev.hawiya.server.http.face;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ids by which an answer can be asked about. */
record Ids(Optional<UUID> transaction, UUID request) {
  /** The report with them at its end. */
  Map<String, Object> after(Map<String, Object> report) {
    transaction.ifPresent(id -> report.put("transaction_id", id.toString()));
    report.put("request_id", request.toString());
    return report;
  }
}
