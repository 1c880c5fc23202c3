package dev.hawiya.server.failure;

/** As many pictures as the machine bears are being read or wait; the caller should come again. */
public final class ServerBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Seconds after which a caller should try again: a queue of readings is over by then. */
  public static final int RETRY_AFTER_SECONDS = 1;

  public ServerBusy() {
    super("the server is busy; try again in " + RETRY_AFTER_SECONDS + " second");
  }
}
