package dev.hawiya.server.http.face;

/** Answers for the API's description. */
final class FaceExamples {
  static final String SAME =
      """
      {
        "decision": "same",
        "score": 0.612031,
        "probability": 0.985765,
        "threshold": 0.38,
        "fmr": 0.001,
        "reasons": [],
        "request_id": "9c2b6f0a-3f44-4f0c-8f5b-7a2a5a1d9e02"
      }
      """;

  static final String UNDECIDED =
      """
      {
        "decision": "undecided",
        "score": null,
        "probability": null,
        "threshold": 0.38,
        "fmr": null,
        "reasons": [
          {
            "picture": "second",
            "code": "NO_FACE",
            "advice": "there is no face in the picture: take one that shows the face from the front"
          }
        ],
        "request_id": "9c2b6f0a-3f44-4f0c-8f5b-7a2a5a1d9e02"
      }
      """;

  static final String REFUSED =
      """
      {
        "title": "Unprocessable Content",
        "status": 422,
        "detail": "the first picture: only JPEG, PNG, WebP, TIFF and PDF are read",
        "instance": "/v1/faces:compare",
        "reason": "NOT_AN_IMAGE"
      }
      """;

  static final String NO_PORTRAIT =
      """
      {
        "title": "Conflict",
        "status": 409,
        "detail": "no step of the transaction read a side of a document that has a portrait: read that first",
        "instance": "/v1/faces:match",
        "reason": "NEVER_READ"
      }
      """;

  private FaceExamples() {}
}
