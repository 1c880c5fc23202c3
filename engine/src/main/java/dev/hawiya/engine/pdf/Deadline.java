package dev.hawiya.engine.pdf;

import java.time.Duration;

/** The time that one file may take; looked at often, read seldom. */
final class Deadline {
  private static final int SELDOM = 64;

  private final long end;
  private int looks;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /**
   * Goes on where there is time left.
   *
   * @throws Overdue where there is none
   */
  void check() {
    if (++looks % SELDOM == 0 && System.nanoTime() - end > 0) {
      throw new Overdue();
    }
  }

  /** Ends the work on a file; unchecked, since PDFBox carries on after checked exceptions. */
  static final class Overdue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overdue() {
      super("the file takes too long", null, false, false);
    }
  }
}
