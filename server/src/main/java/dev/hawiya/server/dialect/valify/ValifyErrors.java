package dev.hawiya.server.dialect.valify;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Refusal;
import dev.hawiya.server.dialect.CodeTable;
import dev.hawiya.server.dialect.RetryAfter;
import dev.hawiya.server.failure.BugReport;
import dev.hawiya.server.failure.ServerBusy;
import dev.hawiya.server.upload.BodyRejected;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every failure in the vendor's words. The page publishes the messages of all but 422, whose codes
 * and messages are tables, and 429, which it does not have: Django's words, with a Retry-After.
 */
final class ValifyErrors {
  /** What a 422 is about; code and messages are in the tables. */
  enum Problem {
    QUOTA_USED_UP,
    TRIALS_USED_UP,
    NO_DOCUMENT,
    OTHER_DOCUMENT,
    SAME_SIDE_TWICE,
    NO_PASSPORT,
    NOT_A_PASSPORT,
    UNREADABLE_PICTURE
  }

  /** A call that was in order but cannot be answered. */
  static final class Unprocessable extends Exception {
    private static final long serialVersionUID = 1L;
    private final Problem problem;

    Unprocessable(Problem problem) {
      super(problem.name());
      this.problem = problem;
    }
  }

  /** A call that is not in order; the message is what the caller is told. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    private Refused(int status, String message) {
      super(message);
      this.status = status;
    }
  }

  private record Body(
      String message,
      @JsonProperty("error_code") int code,
      @JsonProperty("transaction_id") String transaction,
      @JsonProperty("trials_remaining") int trials) {}

  private final CodeTable codes = CodeTable.load("valify", "error-codes");
  private final CodeTable english = CodeTable.load("valify", "messages-en");
  private final CodeTable arabic = CodeTable.load("valify", "messages-ar");

  static Refused badRequest() {
    return new Refused(
        400,
        "Bad Request \u2013 invalid request received (e.g. missing Bundle key, required parameters"
            + " or invalid json) | Make sure all the required parameters are included");
  }

  static Refused unknownToken() {
    return new Refused(403, "Forbidden \u2013 specified access_token could not be found");
  }

  static Refused unsupportedMedia() {
    return new Refused(415, "Unsupported Media Type");
  }

  ServerResponse notFound(ServerRequest request) {
    return answer(new Refused(404, "Not Found"));
  }

  /**
   * The answer to a call whose trial is spent. Nothing is kept under its transaction id.
   *
   * @param failed names its problem, or is a picture that cannot be read or a quota just used up
   */
  ServerResponse unprocessable(Exception failed, boolean inArabic, int trials) {
    String problem = problem(failed).name();
    return ServerResponse.unprocessableContent()
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            new Body(
                (inArabic ? arabic : english).code(problem),
                Integer.parseInt(codes.code(problem)),
                UUID.randomUUID().toString(),
                trials));
  }

  private static Problem problem(Exception failed) {
    if (failed instanceof Unprocessable named) {
      return named.problem;
    }
    return failed instanceof InputRejected ? Problem.UNREADABLE_PICTURE : Problem.QUOTA_USED_UP;
  }

  /** The answer to whatever else went wrong; what nobody foresaw is logged and not told. */
  ServerResponse answer(Throwable thrown) {
    Refused refused = refused(thrown);
    ServerResponse.BodyBuilder answer =
        ServerResponse.status(refused.status).contentType(MediaType.APPLICATION_JSON);
    RetryAfter.tell(answer, thrown);
    return answer.body(Map.of("message", refused.getMessage()));
  }

  private static Refused refused(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      return refused;
    }
    if (thrown instanceof BodyRejected body) {
      return body.reason() == BodyRejected.Reason.UNSUPPORTED_TYPE
          ? unsupportedMedia()
          : badRequest();
    }
    if (thrown instanceof CallerRefused caller) {
      return refused(caller.refusal());
    }
    if (thrown instanceof ServerBusy) {
      return refused(Refusal.TOO_FREQUENT);
    }
    BugReport.log(UUID.randomUUID().toString(), thrown);
    return new Refused(500, "Internal Server Error");
  }

  private static Refused refused(Refusal refusal) {
    return refusal == Refusal.TOO_FREQUENT
        ? new Refused(429, "Too Many Requests")
        : new Refused(401, "Unauthorized \u2013 your Bundle key is invalid");
  }
}
