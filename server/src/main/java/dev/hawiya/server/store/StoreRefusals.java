package dev.hawiya.server.store;

import java.util.function.Supplier;

/** Turns a database's refusal into what the operator should do. */
final class StoreRefusals {
  /** H2: database may be already in use. */
  private static final int H2_IN_USE = 90020;

  private StoreRefusals() {}

  static <T> T explaining(Supplier<T> opening) {
    try {
      return opening.get();
    } catch (RuntimeException e) {
      throw explained(e);
    }
  }

  private static RuntimeException explained(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.sql.SQLException sql && sql.getErrorCode() == H2_IN_USE) {
        return new StoreRefused(
            "Another process holds the store.",
            "Only one process can hold an H2 file: stop the other server, use its /v1/admin API, or"
                + " give this one its own with HAWIYA_STORE_URL. Several servers can share a"
                + " PostgreSQL.",
            true);
      }
    }
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new StoreRefused(
        "The store cannot be opened: " + root.getMessage(),
        "Check HAWIYA_STORE_URL, HAWIYA_STORE_USER and HAWIYA_STORE_PASSWORD, or the directory"
            + " .hawiya that holds the store where no URL is set.");
  }
}
