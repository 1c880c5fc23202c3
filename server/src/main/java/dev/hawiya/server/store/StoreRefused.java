package dev.hawiya.server.store;

/** The store cannot be opened as it is configured; message and remedy are for the operator. */
public final class StoreRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * @param why it cannot be opened
   * @param remedy what to do next
   */
  public StoreRefused(String why, String remedy) {
    super(why);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
