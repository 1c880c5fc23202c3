package dev.hawiya.server.dialect.accuauth;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Refusal;
import dev.hawiya.server.dialect.RetryAfter;
import dev.hawiya.server.failure.BugReport;
import dev.hawiya.server.failure.ServerBusy;
import dev.hawiya.server.upload.BodyRejected;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every failure in the vendor's words: status, reason and request id. The page publishes the
 * statuses and one reason; the other reasons are ours. It has none for a wrong method, which
 * answers as an unknown API, nor for a busy server, which answers as too many requests.
 */
final class AccuauthErrors {
  /** The vendor's table of errors. */
  enum Status {
    INVALID_ARGUMENT(400),
    DETECTION_FAILED(400),
    UNAUTHORIZED(401),
    KEY_EXPIRED(401),
    NO_PERMISSION(403),
    OUT_OF_QUOTA(403),
    RATE_LIMIT_EXCEEDED(403),
    NOT_FOUND(404),
    INTERNAL_ERROR(500);

    private final int http;

    Status(int http) {
      this.http = http;
    }
  }

  /** A request that cannot be answered; the message is the reason the caller is told. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;
    private final Status status;

    Failure(Status status, String reason) {
      super(reason);
      this.status = status;
    }
  }

  private record Body(Status status, String reason, @JsonProperty("request_id") String requestId) {}

  Failure missingHeader(String name) {
    return new Failure(Status.UNAUTHORIZED, "the header " + name + " is missing");
  }

  Failure wrongCountry(String country) {
    return new Failure(
        Status.NO_PERMISSION, "this API ID serves " + country + ", for which there is no API");
  }

  private static Failure refused(Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN -> new Failure(Status.UNAUTHORIZED, "the API ID or the API secret is wrong");
      case DISABLED, BUNDLE_DISABLED -> new Failure(Status.UNAUTHORIZED, "this API ID is disabled");
      case EXPIRED, BUNDLE_EXPIRED -> new Failure(Status.KEY_EXPIRED, "this API ID has expired");
      case NOT_PERMITTED, BUNDLE_UNKNOWN ->
          new Failure(Status.NO_PERMISSION, "this API ID is not authorized to use this API");
      case OUT_OF_QUOTA ->
          new Failure(Status.OUT_OF_QUOTA, "the quota of calls of this API ID is used up");
      case TOO_FREQUENT ->
          new Failure(Status.RATE_LIMIT_EXCEEDED, "too many requests, slow down and try again");
    };
  }

  ServerResponse unknownApi(ServerRequest request) {
    return answer(
        new Failure(
            Status.NOT_FOUND,
            "there is no " + request.method().name() + " API at this path, see POST /ocr/idcard"));
  }

  /** The answer to whatever went wrong; what nobody foresaw is logged and not told. */
  ServerResponse answer(Throwable thrown) {
    String requestId = AccuauthResponse.newRequestId();
    Failure failure = failure(thrown, requestId);
    ServerResponse.BodyBuilder answer =
        ServerResponse.status(failure.status.http).contentType(MediaType.APPLICATION_JSON);
    RetryAfter.tell(answer, thrown);
    return answer.body(new Body(failure.status, failure.getMessage(), requestId));
  }

  private static Failure failure(Throwable thrown, String requestId) {
    if (thrown instanceof Failure failure) {
      return failure;
    }
    if (thrown instanceof CallerRefused caller) {
      return refused(caller.refusal());
    }
    if (thrown instanceof BodyRejected body && body.reason() == BodyRejected.Reason.TOO_LARGE) {
      return AccuauthRequest.tooLarge();
    }
    if (thrown instanceof BodyRejected || thrown instanceof InputRejected) {
      return new Failure(Status.INVALID_ARGUMENT, thrown.getMessage());
    }
    if (thrown instanceof ServerBusy) {
      return new Failure(Status.RATE_LIMIT_EXCEEDED, thrown.getMessage());
    }
    BugReport.log(requestId, thrown);
    return new Failure(Status.INTERNAL_ERROR, "an internal error occurred, please try again");
  }
}
