package dev.hawiya.server.dialect;

import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.failure.ServerBusy;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/** When a caller should come again: no vendor's page has it, and every client understands it. */
public final class RetryAfter {
  private RetryAfter() {}

  /** Tells in an answer when to come again, where that would help against a failure. */
  public static void tell(ServerResponse.BodyBuilder answer, Throwable failure) {
    long seconds = seconds(failure);
    if (seconds > 0) {
      answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
  }

  private static long seconds(Throwable failure) {
    if (failure instanceof CallerRefused caller) {
      return caller.retryAfterSeconds();
    }
    return failure instanceof ServerBusy ? ServerBusy.RETRY_AFTER_SECONDS : 0;
  }
}
