package dev.hawiya.specimen;

/** The sides of a card. */
public enum Side {
  FRONT("front"),
  BACK("back");

  private final String id;

  Side(String id) {
    this.id = id;
  }

  /** {@code front} or {@code back}, as a reading names it. */
  public String id() {
    return id;
  }
}
