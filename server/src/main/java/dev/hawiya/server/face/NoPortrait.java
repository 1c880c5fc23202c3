package dev.hawiya.server.face;

/** A transaction has no portrait to compare with; the message tells the caller what to do. */
public final class NoPortrait extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why there is none. */
  public enum Reason {
    NEVER_READ(
        "no step of the transaction read a side of a document that has a portrait: read that first"),
    NOT_KEPT(
        "the picture of the transaction's document is not kept, or no longer (hawiya.keep.images):"
            + " read the document again");

    private final String remedy;

    Reason(String remedy) {
      this.remedy = remedy;
    }
  }

  private final Reason reason;

  NoPortrait(Reason reason) {
    super(reason.remedy);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
