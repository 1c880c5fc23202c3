package dev.hawiya.server.store;

/** The store cannot be opened as it is configured; message and remedy are for the operator. */
public final class StoreRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;
  private final boolean inUse;

  /**
   * @param why it cannot be opened
   * @param remedy what to do next
   */
  public StoreRefused(String why, String remedy) {
    this(why, remedy, false);
  }

  StoreRefused(String why, String remedy, boolean inUse) {
    super(why);
    this.remedy = remedy;
    this.inUse = inUse;
  }

  /** Whether another process holds it. */
  public boolean inUse() {
    return inUse;
  }

  public String remedy() {
    return remedy;
  }
}
