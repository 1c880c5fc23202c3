package dev.hawiya.server.screening;

/** There is no such thing, or it is another tenant's: a caller is never told which. */
public final class UnknownEntry extends ScreeningRefused {
  private static final long serialVersionUID = 1L;

  /**
   * @param what a caller asked for ("watch")
   */
  public UnknownEntry(String what) {
    super("there is no such " + what);
  }
}
