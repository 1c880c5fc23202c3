package dev.hawiya.server.http.screening;

/** Answers about decisions and watches for the API's description; everybody is invented. */
final class WatchExamples {
  static final String DECISION =
      """
      {
        "id": "7c2b6f0a-3f44-4f0c-8f5b-7a2a5a1d9e02",
        "reference": "customer-17",
        "list": "un",
        "entity": "QDi.999",
        "name": "Omar Specimen Invented",
        "verdict": "false_hit",
        "reason": "born in another country, twenty years later",
        "decided": "2026-11-21T08:30:00Z"
      }
      """;

  private WatchExamples() {}
}
