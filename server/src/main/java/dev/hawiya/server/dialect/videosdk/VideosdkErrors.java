package dev.hawiya.server.dialect.videosdk;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Refusal;
import dev.hawiya.server.dialect.RetryAfter;
import dev.hawiya.server.failure.BugReport;
import dev.hawiya.server.failure.ServerBusy;
import dev.hawiya.server.upload.BodyRejected;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every failure as message, name and code. The vendor publishes such triples for its SDK and none
 * for this endpoint: those about tokens and accounts are its own, the others have ours, with the
 * HTTP status as code.
 */
final class VideosdkErrors {
  /** What can go wrong. */
  enum Kind {
    INVALID_API_KEY(401, 4001, "The provided API key is either missing or invalid."),
    INVALID_TOKEN(401, 4002, "Token is empty or invalid or expired"),
    APIKEY_DEACTIVATED(401, 4053, "The API key provided in the token is deactivated."),
    ACCOUNT_DEACTIVATED(403, 4006, "Your account has been deactivated."),
    ACCOUNT_DISCONTINUED(403, 4007, "Your account has been discontinued."),
    INVALID_PERMISSIONS(403, 4008, "The permissions in the token are incorrect."),
    UNAUTHORIZED_REQUEST(403, 4025, "Your plan does not include this API."),
    QUOTA_EXCEEDED(402, "The quota of calls of this account is used up."),
    TOO_MANY_REQUESTS(429, "Too many requests, slow down and try again."),
    SERVICE_UNAVAILABLE(503, "The server is busy, try again."),
    BAD_REQUEST(400, "The request is malformed."),
    PAYLOAD_TOO_LARGE(413, "The images are too large."),
    UNSUPPORTED_MEDIA_TYPE(415, "Send Content-Type application/json."),
    UNPROCESSABLE_DOCUMENT(422, "No known document was found in the images."),
    UNPROCESSABLE_FACE(422, "The faces in the images cannot be compared."),
    NOT_FOUND(404, "There is no such API, see POST /ai/v1/ocr."),
    NOT_SUPPORTED(501, "This server does not offer this API."),
    INTERNAL_SERVER_ERROR(500, "An internal error occurred.");

    private final int http;
    private final int code;
    private final String message;

    Kind(int http, String message) {
      this(http, http, message);
    }

    Kind(int http, int code, String message) {
      this.http = http;
      this.code = code;
      this.message = message;
    }
  }

  /** A request that cannot be answered; the message is what the caller is told. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    Failure(Kind kind) {
      this(kind, kind.message);
    }

    Failure(Kind kind, String message) {
      super(message);
      this.kind = kind;
    }
  }

  private record Body(String message, String name, int code) {}

  ServerResponse unknownApi(ServerRequest request) {
    return answer(new Failure(Kind.NOT_FOUND));
  }

  ServerResponse notSupported(ServerRequest request) {
    return answer(new Failure(Kind.NOT_SUPPORTED));
  }

  /** The answer to whatever went wrong; what nobody foresaw is logged and not told. */
  ServerResponse answer(Throwable thrown) {
    Failure failure = failure(thrown);
    ServerResponse.BodyBuilder answer =
        ServerResponse.status(failure.kind.http).contentType(MediaType.APPLICATION_JSON);
    RetryAfter.tell(answer, thrown);
    return answer.body(new Body(failure.getMessage(), failure.kind.name(), failure.kind.code));
  }

  private static Failure failure(Throwable thrown) {
    if (thrown instanceof Failure failure) {
      return failure;
    }
    if (thrown instanceof CallerRefused caller) {
      return new Failure(refused(caller.refusal()));
    }
    if (thrown instanceof BodyRejected body) {
      return new Failure(rejected(body.reason()), body.getMessage());
    }
    if (thrown instanceof InputRejected) {
      return new Failure(Kind.UNPROCESSABLE_DOCUMENT, thrown.getMessage());
    }
    if (thrown instanceof ServerBusy) {
      return new Failure(Kind.SERVICE_UNAVAILABLE);
    }
    String requestId = UUID.randomUUID().toString();
    BugReport.log(requestId, thrown);
    return new Failure(
        Kind.INTERNAL_SERVER_ERROR, "An internal error occurred, logged as request " + requestId);
  }

  /** A wrong signature and an unknown API key look alike, so that nobody can try out keys. */
  private static Kind refused(Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN -> Kind.INVALID_TOKEN;
      case EXPIRED -> Kind.INVALID_API_KEY;
      case DISABLED -> Kind.APIKEY_DEACTIVATED;
      case BUNDLE_UNKNOWN, BUNDLE_DISABLED -> Kind.ACCOUNT_DEACTIVATED;
      case BUNDLE_EXPIRED -> Kind.ACCOUNT_DISCONTINUED;
      case NOT_PERMITTED -> Kind.UNAUTHORIZED_REQUEST;
      case OUT_OF_QUOTA -> Kind.QUOTA_EXCEEDED;
      case TOO_FREQUENT -> Kind.TOO_MANY_REQUESTS;
    };
  }

  private static Kind rejected(BodyRejected.Reason reason) {
    return switch (reason) {
      case MALFORMED -> Kind.BAD_REQUEST;
      case TOO_LARGE -> Kind.PAYLOAD_TOO_LARGE;
      case UNSUPPORTED_TYPE -> Kind.UNSUPPORTED_MEDIA_TYPE;
    };
  }
}
