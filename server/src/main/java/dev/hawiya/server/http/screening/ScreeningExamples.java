package dev.hawiya.server.http.screening;

/** Answers for the API's description; everybody in them is invented. */
final class ScreeningExamples {
  static final String FOUND =
      """
      {
        "id": "1d0f6f52-6a5e-4d1b-9d53-0c6f8f1c4b03",
        "lists": [
          {"list": "un", "version": 3, "imported": "2026-11-21T08:30:00Z", "entities": 1002}
        ],
        "hits": [
          {
            "list": "un",
            "id": "QDi.999",
            "name": "Omar Specimen Invented",
            "kind": "person",
            "score": 0.9811,
            "weak": false,
            "pieces": [
              {
                "evidence": "name",
                "value": 0.98,
                "weight": 1.0,
                "why": "every word of the name agrees with \\"Omar Specimen Invented\\""
              }
            ],
            "names": [{"name": "Omar Specimen Invented", "strength": "primary"}],
            "birth_dates": [
              {"earliest": "1971-01-01", "latest": "1971-12-31", "approximate": true}
            ],
            "nationalities": ["Utopia"],
            "identifiers": [{"kind": "Passport", "number": "U1234567", "country": "Utopia"}],
            "programmes": ["Invented"],
            "record": [{"label": "Name", "value": "Omar Specimen Invented"}]
          }
        ],
        "silenced": []
      }
      """;

  static final String BATCH =
      """
      {
        "results": [
          {
            "id": "1d0f6f52-6a5e-4d1b-9d53-0c6f8f1c4b03",
            "lists": [
              {"list": "un", "version": 3, "imported": "2026-11-21T08:30:00Z", "entities": 1002}
            ],
            "hits": [],
            "silenced": []
          },
          {
            "problem": {
              "title": "Bad Request",
              "status": 400,
              "detail": "'name' or 'numbers' is needed: who is looked for?"
            }
          }
        ]
      }
      """;

  static final String LISTS =
      """
      {
        "lists": [
          {
            "list": "un",
            "version": 3,
            "imported": "2026-11-21T08:30:00Z",
            "entities": 1002,
            "format": "un",
            "records": 1002,
            "bad_rows": 0,
            "added": 4,
            "changed": 11,
            "removed": 1
          }
        ]
      }
      """;

  static final String KEPT =
      """
      {
        "id": "1d0f6f52-6a5e-4d1b-9d53-0c6f8f1c4b03",
        "origin": "search",
        "watch": null,
        "reference": "customer-17",
        "lists": "un 3",
        "query": {
          "name": "Omar Specimen",
          "kind": "PERSON",
          "birth_date": null,
          "countries": [],
          "numbers": [],
          "lists": [],
          "most": 20
        },
        "answer": {
          "hits": [{"list": "un", "id": "QDi.999", "score": 0.98, "weak": false, "decision": null}],
          "silenced": []
        },
        "created": "2026-11-21T08:30:00Z"
      }
      """;

  static final String NO_LISTS =
      """
      {
        "title": "Service Unavailable",
        "status": 503,
        "detail": "no list has been imported: whoever runs the server imports one with ./hawiya screen import FILE --list ofac",
        "instance": "/v1/screening:search",
        "reason": "NO_LISTS"
      }
      """;

  private ScreeningExamples() {}
}
