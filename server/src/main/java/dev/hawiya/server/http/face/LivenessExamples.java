package dev.hawiya.server.http.face;

/** Answers for the API's description. */
final class LivenessExamples {
  static final String LIVE =
      """
      {
        "decision": "live",
        "score": 0.641,
        "pieces": [
          {"name": "same_person", "score": 1.0, "verdict": "PASS", "reasons": []},
          {"name": "not_identical", "score": 0.912, "verdict": "PASS", "reasons": []},
          {"name": "motion", "score": 0.968, "verdict": "PASS", "reasons": []},
          {"name": "passive", "score": 0.998, "verdict": "PASS", "reasons": []},
          {"name": "screen", "score": 0.641, "verdict": "PASS", "reasons": []},
          {"name": "brightness", "score": 0.997, "verdict": "PASS", "reasons": []}
        ],
        "reasons": [],
        "match": {
          "decision": "same",
          "score": 0.612031,
          "probability": 0.995641,
          "threshold": 0.38,
          "fmr": 0.001,
          "reasons": []
        },
        "transaction_id": "5a0c2f5e-8f6b-4a53-9f0d-0b9f1f0a7c11",
        "request_id": "9c2b6f0a-3f44-4f0c-8f5b-7a2a5a1d9e02"
      }
      """;

  static final String ATTACK =
      """
      {
        "decision": "attack",
        "score": 0.0,
        "pieces": [
          {"name": "same_person", "score": 1.0, "verdict": "PASS", "reasons": []},
          {"name": "not_identical", "score": 0.0, "verdict": "FAIL", "reasons": ["SAME_FRAME"]},
          {"name": "motion", "score": 0.5, "verdict": "INCONCLUSIVE", "reasons": ["NO_MOTION"]},
          {"name": "passive", "score": 0.998, "verdict": "PASS", "reasons": []},
          {"name": "screen", "score": 0.641, "verdict": "PASS", "reasons": []},
          {"name": "brightness", "score": 0.998, "verdict": "PASS", "reasons": []}
        ],
        "reasons": [
          {"code": "SAME_FRAME", "advice": "two of the frames are one picture: take each anew"},
          {
            "code": "NO_MOTION",
            "advice": "nothing moves enough to tell a face from a photo: turn the head a little"
          }
        ],
        "request_id": "9c2b6f0a-3f44-4f0c-8f5b-7a2a5a1d9e02"
      }
      """;

  static final String INCONCLUSIVE =
      """
      {
        "decision": "inconclusive",
        "score": 0.0,
        "pieces": [],
        "reasons": [
          {"code": "NO_FACE", "advice": "a frame shows no face: keep the face in the picture"}
        ],
        "request_id": "9c2b6f0a-3f44-4f0c-8f5b-7a2a5a1d9e02"
      }
      """;

  static final String TOO_LARGE =
      """
      {
        "title": "Content Too Large",
        "status": 413,
        "detail": "the second frame is 612 KB: send at most 500 KB a frame",
        "instance": "/v1/liveness"
      }
      """;

  static final String REFUSED =
      """
      {
        "title": "Unprocessable Content",
        "status": 422,
        "detail": "the third frame: only JPEG, PNG, WebP, TIFF and PDF are read",
        "instance": "/v1/liveness",
        "reason": "NOT_AN_IMAGE"
      }
      """;

  private LivenessExamples() {}
}
