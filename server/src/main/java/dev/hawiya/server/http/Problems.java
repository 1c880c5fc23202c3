package dev.hawiya.server.http;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Refusal;
import dev.hawiya.server.face.NoPortrait;
import dev.hawiya.server.failure.BugReport;
import dev.hawiya.server.failure.ServerBusy;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.screening.AddressRefused;
import dev.hawiya.server.screening.ListsRefused;
import dev.hawiya.server.screening.UnknownEntry;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure of the native API as problem+json (RFC 9457). */
@RestControllerAdvice
public final class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> malformed(BodyRejected rejected) {
    HttpStatus status =
        switch (rejected.reason()) {
          case MALFORMED -> HttpStatus.BAD_REQUEST;
          case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
          case UNSUPPORTED_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        };
    return answer(status, rejected.getMessage()).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(CallerRefused refused) {
    HttpStatus status =
        switch (refused.refusal()) {
          case UNKNOWN, EXPIRED, DISABLED -> HttpStatus.UNAUTHORIZED;
          case NOT_PERMITTED, BUNDLE_UNKNOWN, BUNDLE_EXPIRED, BUNDLE_DISABLED ->
              HttpStatus.FORBIDDEN;
          case OUT_OF_QUOTA, TOO_FREQUENT -> HttpStatus.TOO_MANY_REQUESTS;
        };
    ResponseEntity.HeadersBuilder<?> answer = answer(status, remedy(refused.refusal()));
    if (refused.retryAfterSeconds() > 0) {
      answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.retryAfterSeconds()));
    }
    if (refused.refusal() == Refusal.UNKNOWN) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"hawiya\", charset=\"UTF-8\"");
    }
    return answer.build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unusable(KeyRefused refused) {
    HttpStatus status =
        switch (refused.reason()) {
          case MALFORMED -> HttpStatus.BAD_REQUEST;
          case REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    return answer(status, refused.getMessage()).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownTransaction unknown) {
    return answer(HttpStatus.NOT_FOUND, unknown.getMessage()).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownEntry unknown) {
    return answer(HttpStatus.NOT_FOUND, unknown.getMessage()).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(AddressRefused refused) {
    return answer(HttpStatus.BAD_REQUEST, refused.getMessage()).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> withoutLists(ListsRefused refused) {
    HttpStatus status =
        switch (refused.reason()) {
          case NO_LISTS -> HttpStatus.SERVICE_UNAVAILABLE;
          case UNKNOWN_LIST -> HttpStatus.BAD_REQUEST;
        };
    return reasoned(status, refused.reason().name(), refused.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> withoutPortrait(NoPortrait none) {
    return reasoned(HttpStatus.CONFLICT, none.reason().name(), none.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> rejected(InputRejected picture) {
    return reasoned(
        HttpStatus.UNPROCESSABLE_CONTENT, picture.reason().name(), picture.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(ServerBusy busy) {
    return answer(HttpStatus.SERVICE_UNAVAILABLE, busy.getMessage())
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(ServerBusy.RETRY_AFTER_SECONDS))
        .build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> bug(Exception bug) {
    String requestId = UUID.randomUUID().toString();
    BugReport.log(requestId, bug);
    return answer(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "an internal error occurred, logged as request " + requestId)
        .build();
  }

  /** A failure of one of several things that were asked at once, to be told within an answer. */
  public Map<String, Object> told(Exception failure) {
    ResponseEntity<ProblemDetail> problem =
        failure instanceof BodyRejected rejected
            ? malformed(rejected)
            : failure instanceof CallerRefused refused
                ? refused(refused)
                : failure instanceof ListsRefused lists ? withoutLists(lists) : bug(failure);
    ProblemDetail body = Objects.requireNonNull(problem.getBody());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("title", body.getTitle());
    told.put("status", body.getStatus());
    told.put("detail", body.getDetail());
    Optional.ofNullable(body.getProperties()).ifPresent(told::putAll);
    return told;
  }

  private static String remedy(Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN -> "send a key's id and secret as user name and password of HTTP Basic";
      case EXPIRED -> "the key has expired";
      case DISABLED -> "the key is disabled";
      case NOT_PERMITTED -> "the key's bundle does not cover this service";
      case BUNDLE_UNKNOWN -> "the key has no bundle to pay for its calls";
      case BUNDLE_EXPIRED -> "the key's bundle has expired";
      case BUNDLE_DISABLED -> "the key's bundle is disabled";
      case OUT_OF_QUOTA -> "the quota of calls is used up";
      case TOO_FREQUENT -> "too many requests, slow down and try again";
    };
  }

  /** With a stable code for programs beside the sentence for people. */
  private static ResponseEntity<ProblemDetail> reasoned(
      HttpStatus status, String reason, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("reason", reason);
    return ResponseEntity.of(problem).build();
  }

  private static ResponseEntity.HeadersBuilder<?> answer(HttpStatus status, String detail) {
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail));
  }
}
