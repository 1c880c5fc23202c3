package dev.hawiya.server;

/** The server will not start as it is configured. */
final class ServeRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * @param why it will not start
   * @param remedy what to do next
   */
  ServeRefused(String why, String remedy) {
    super(why);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
