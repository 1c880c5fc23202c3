package dev.hawiya.server.http;

/** Reports of invented people for the API's description, shortened to a few fields. */
final class ReportExamples {
  static final String READ =
      """
      {
        "status": "ok",
        "document": {
          "type": "EGY-NID",
          "side": "front",
          "confidence": 0.99,
          "corners": [[0.11, 0.21], [0.89, 0.23], [0.88, 0.78], [0.12, 0.77]]
        },
        "fields": {
          "first_name": {
            "value": "ياسمين",
            "raw": "ياسمين",
            "confidence": 0.98,
            "source": "VIZ",
            "box": [[0.67, 0.35], [0.85, 0.35], [0.85, 0.39], [0.67, 0.39]]
          },
          "national_number": {
            "value": "28208151304597",
            "raw": "٢٨٢٠٨١٥١٣٠٤٥٩٧",
            "confidence": 0.99,
            "source": "VIZ",
            "box": [[0.45, 0.64], [0.87, 0.65], [0.87, 0.70], [0.45, 0.69]]
          },
          "birth_date": {
            "value": "1982-08-15", "raw": "", "confidence": 0.99, "source": "NUMBER"
          }
        },
        "missing": {"factory_number": "unreadable"},
        "checks": [{"id": "national_number.check_digit", "result": "PASS"}],
        "quality": {"width": 1280, "height": 960, "sharpness": 0.7},
        "warnings": [],
        "milliseconds": 87
      }
      """;

  static final String REJECTED =
      """
      {"status": "rejected", "reason": "NOT_AN_IMAGE: send a JPEG, PNG or WebP picture"}
      """;

  private ReportExamples() {}
}
