package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Refusal;
import dev.hawiya.server.dialect.RetryAfter;
import dev.hawiya.server.face.NoPortrait;
import dev.hawiya.server.failure.BugReport;
import dev.hawiya.server.failure.ServerBusy;
import dev.hawiya.server.screening.ListsRefused;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every failure in the vendor's envelope, with its HTTP status: some clients look at the one, some
 * at the other.
 */
final class VlensErrors {
  /**
   * A request that cannot be answered; the message, where there is one, says more than the code.
   */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;
    private final VlensCode code;
    private final transient Optional<Map<String, Object>> data;

    Failure(VlensCode code) {
      this(code, "");
    }

    Failure(VlensCode code, String message) {
      this(code, message, Optional.empty());
    }

    /** One that nevertheless found something out. */
    Failure(VlensCode code, String message, Optional<Map<String, Object>> data) {
      super(message);
      this.code = code;
      this.data = data;
    }

    boolean is(VlensCode other) {
      return code == other;
    }
  }

  private final VlensCodes codes;

  VlensErrors(VlensCodes codes) {
    this.codes = codes;
  }

  ServerResponse unknownPath() {
    return answer(new Failure(VlensCode.UNKNOWN_PATH));
  }

  ServerResponse wrongMethod() {
    return builder(VlensCode.WRONG_METHOD)
        .header(HttpHeaders.ALLOW, "POST")
        .body(body(new Failure(VlensCode.WRONG_METHOD)));
  }

  /** The answer to whatever went wrong; what nobody foresaw is logged and not told. */
  ServerResponse answer(Throwable thrown) {
    Failure failure = failure(thrown);
    ServerResponse.BodyBuilder answer = builder(failure.code);
    RetryAfter.tell(answer, thrown);
    return answer.body(body(failure));
  }

  private ServerResponse.BodyBuilder builder(VlensCode code) {
    return ServerResponse.status(codes.of(code).http()).contentType(MediaType.APPLICATION_JSON);
  }

  private VlensResponse body(Failure failure) {
    VlensCodes.Row row = codes.of(failure.code);
    String message = failure.getMessage().isEmpty() ? row.text() : failure.getMessage();
    return VlensResponse.failed(row.number(), message, failure.data);
  }

  private static Failure failure(Throwable thrown) {
    if (thrown instanceof Failure failure) {
      return failure;
    }
    if (thrown instanceof CallerRefused caller) {
      return new Failure(code(caller.refusal()));
    }
    if (thrown instanceof BodyRejected body) {
      return rejected(body);
    }
    if (thrown instanceof InputRejected picture) {
      return new Failure(code(picture.reason()), picture.getMessage());
    }
    if (thrown instanceof UnknownTransaction) {
      return new Failure(VlensCode.BAD_TRANSACTION);
    }
    if (thrown instanceof ListsRefused) {
      return new Failure(VlensCode.NO_LISTS, thrown.getMessage());
    }
    if (thrown instanceof NoPortrait) {
      return new Failure(VlensCode.BAD_TRANSACTION, thrown.getMessage());
    }
    if (thrown instanceof ServerBusy) {
      return new Failure(VlensCode.BUSY);
    }
    BugReport.log(UUID.randomUUID().toString(), thrown);
    return new Failure(VlensCode.UNEXPECTED);
  }

  private static VlensCode code(Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN, EXPIRED, DISABLED -> VlensCode.BAD_CREDENTIALS;
      case NOT_PERMITTED -> VlensCode.SERVICE_NOT_COVERED;
      case BUNDLE_UNKNOWN -> VlensCode.NO_BUNDLE;
      case BUNDLE_EXPIRED -> VlensCode.SUBSCRIPTION_EXPIRED;
      case BUNDLE_DISABLED -> VlensCode.BUNDLE_DISABLED;
      case OUT_OF_QUOTA -> VlensCode.QUOTA_USED_UP;
      case TOO_FREQUENT -> VlensCode.TOO_MANY_REQUESTS;
    };
  }

  private static Failure rejected(BodyRejected body) {
    return switch (body.reason()) {
      case MALFORMED -> new Failure(VlensCode.MISSING_PARAMETER, body.getMessage());
      case TOO_LARGE -> new Failure(VlensCode.IMAGE_TOO_BIG);
      case UNSUPPORTED_TYPE -> new Failure(VlensCode.CONTENT_TYPE);
    };
  }

  private static VlensCode code(InputRejected.Reason reason) {
    return switch (reason) {
      case EMPTY,
          NOT_AN_IMAGE,
          UNSUPPORTED_FORMAT,
          TRUNCATED,
          DAMAGED,
          ENCRYPTED,
          SCRIPTED,
          NO_PAGES ->
          VlensCode.IMAGE_FORMAT;
      case TOO_MANY_BYTES -> VlensCode.IMAGE_TOO_BIG;
      case TOO_LARGE -> VlensCode.TOO_MANY_PIXELS;
      case TOO_SMALL -> VlensCode.LOW_QUALITY;
    };
  }
}
