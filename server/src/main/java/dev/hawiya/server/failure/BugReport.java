package dev.hawiya.server.failure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs an unexpected exception with its type and stack but without its message, which may quote
 * what was read from a card.
 */
public final class BugReport {
  private static final Logger LOG = LoggerFactory.getLogger(BugReport.class);

  private BugReport() {}

  /** Logs a failure under the id its caller was given. */
  public static void log(String requestId, Throwable failure) {
    LOG.error("request {} failed", requestId, withoutMessage(failure));
  }

  private static Throwable withoutMessage(Throwable failure) {
    Throwable cause = failure.getCause() == null ? null : withoutMessage(failure.getCause());
    Throwable bare = new Throwable(failure.getClass().getName(), cause);
    bare.setStackTrace(failure.getStackTrace());
    return bare;
  }
}
