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
            "normalised": "ياسمين",
            "raw": "ياسمين",
            "confidence": 0.98,
            "source": "VIZ",
            "box": [0.67, 0.35, 0.85, 0.39]
          },
          "national_number": {
            "value": "28208151304597",
            "normalised": "28208151304597",
            "raw": "٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٩٧",
            "confidence": 0.99,
            "source": "VIZ",
            "box": [0.45, 0.64, 0.87, 0.7]
          },
          "birth_date": {
            "value": "1982-08-15",
            "normalised": "1982-08-15",
            "raw": "",
            "confidence": 0.99,
            "source": "NUMBER"
          }
        },
        "missing": {"factory_number": "unreadable"},
        "checks": [{"id": "national_number.check_digit", "result": "PASS"}],
        "quality": {"width": 1280, "height": 960, "sharpness": 0.7},
        "warnings": [],
        "milliseconds": 87,
        "transaction_id": "0b7c1c8e-5d0e-4d7f-9a53-1f6f0f3f2a11",
        "request_id": "9c2b6f0a-3f44-4f0c-8f5b-7a2a5a1d9e02",
        "client_reference": "order-17",
        "cross_checks": [
          {
            "id": "steps.same_number",
            "result": "PASS",
            "steps": [
              "5a0f7f52-6a5e-4d1b-9d53-0c6f8f1c4b03",
              "9c2b6f0a-3f44-4f0c-8f5b-7a2a5a1d9e02"
            ]
          }
        ]
      }
      """;

  static final String PLATE =
      """
      {
        "status": "ok",
        "document": {
          "type": "EGY-PLATE",
          "side": "front",
          "confidence": 0.97,
          "corners": [[0.41, 0.62], [0.58, 0.61], [0.58, 0.7], [0.41, 0.71]]
        },
        "fields": {
          "plate_letters": {
            "value": "سنق",
            "normalised": "سنق",
            "raw": "س ن ق",
            "confidence": 0.96,
            "source": "VIZ",
            "box": [0.41, 0.61, 0.58, 0.71]
          },
          "plate_digits": {
            "value": "953",
            "normalised": "953",
            "raw": "٩٥٣",
            "confidence": 0.96,
            "source": "VIZ",
            "box": [0.41, 0.61, 0.58, 0.71]
          }
        },
        "missing": {},
        "checks": [],
        "plate": {
          "letters": ["س", "ن", "ق"],
          "characters": [{"text": "٩", "box": [0.42, 0.65, 0.44, 0.7]}],
          "use": {"code": "private", "ar": "ملاكى", "en": "private car", "confidence": 0.7}
        },
        "quality": {"width": 1280, "height": 960, "sharpness": 0.7},
        "warnings": [],
        "milliseconds": 64,
        "transaction_id": "0b7c1c8e-5d0e-4d7f-9a53-1f6f0f3f2a11",
        "request_id": "9c2b6f0a-3f44-4f0c-8f5b-7a2a5a1d9e02",
        "client_reference": null,
        "cross_checks": []
      }
      """;

  static final String CLASSIFIED =
      """
      {
        "status": "ok",
        "document": {"type": "EGY-NID", "side": "front", "confidence": 0.99},
        "evidence": [
          {"kind": "LOOKS", "detail": "like EGY-NID/front, 1.00"},
          {"kind": "NUMBER", "detail": "national_number can be one"},
          {"kind": "FIELDS", "detail": "7 of 7 fields"}
        ]
      }
      """;

  static final String TRANSACTION =
      """
      {
        "id": "0b7c1c8e-5d0e-4d7f-9a53-1f6f0f3f2a11",
        "client_reference": "order-17",
        "created": "2026-11-21T08:30:00Z",
        "steps": [
          {
            "request_id": "5a0f7f52-6a5e-4d1b-9d53-0c6f8f1c4b03",
            "service": "DOCUMENT",
            "document": {"type": "EGY-NID", "side": "front"},
            "created": "2026-11-21T08:30:00Z",
            "report": null
          }
        ],
        "cross_checks": []
      }
      """;

  static final String REJECTED =
      """
      {
        "status": "rejected",
        "reason": "NOT_AN_IMAGE: only JPEG, PNG, WebP, TIFF and PDF are read",
        "document": {"type": "UNKNOWN", "side": "", "confidence": 0.0},
        "fields": {},
        "missing": {},
        "checks": [],
        "warnings": []
      }
      """;

  private ReportExamples() {}
}
