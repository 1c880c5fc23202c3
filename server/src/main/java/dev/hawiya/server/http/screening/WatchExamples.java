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

  static final String BEGUN =
      """
      {
        "id": "0a4d1f0e-7f3b-4f0c-8f5b-7a2a5a1d9e02",
        "reference": "customer-17",
        "name": "Omar Specimen Invented",
        "numbers": [],
        "lists": [],
        "webhook": {"url": "https://example.com/hits"},
        "created": "2026-11-21T08:30:00Z",
        "secret": "kept-by-you-and-told-once",
        "found": {
          "id": "1d0f6f52-6a5e-4d1b-9d53-0c6f8f1c4b03",
          "lists": [
            {"list": "un", "version": 3, "imported": "2026-11-21T08:30:00Z", "entities": 1002}
          ],
          "hits": [],
          "silenced": []
        }
      }
      """;

  static final String WATCH =
      """
      {
        "id": "0a4d1f0e-7f3b-4f0c-8f5b-7a2a5a1d9e02",
        "reference": "customer-17",
        "name": "Omar Specimen Invented",
        "numbers": [],
        "lists": [],
        "webhook": {"url": "https://example.com/hits"},
        "created": "2026-11-21T08:30:00Z",
        "deliveries": [
          {
            "id": "5b0f6f52-6a5e-4d1b-9d53-0c6f8f1c4b03",
            "state": "told",
            "attempts": 1,
            "created": "2026-11-22T06:00:10Z",
            "told": "2026-11-22T06:00:15Z",
            "given_up": null,
            "last_failure": null
          }
        ]
      }
      """;

  private WatchExamples() {}
}
