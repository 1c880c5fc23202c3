package dev.hawiya.server.http;

import java.util.Map;

/** A picture that shows no known document; carries the report that says so. */
final class NoDocument extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Object> report;

  NoDocument(Map<String, Object> report) {
    super("no known document");
    this.report = report;
  }

  Map<String, Object> report() {
    return report;
  }
}
