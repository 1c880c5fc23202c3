package dev.hawiya.engine.pdf;

/** What one file may cost: operators, and time. */
final class Work {
  /** Operators of all its pages: a page of dense text has some ten thousand. */
  private static final int MOST_OPERATORS = 500_000;

  private final Deadline deadline;
  private int operators;

  Work(Deadline deadline) {
    this.deadline = deadline;
  }

  /** Counts an operator of a page's content. */
  void operator() {
    if (++operators > MOST_OPERATORS) {
      throw new Deadline.Overdue();
    }
    deadline.check();
  }

  /** Counts something smaller, of which one operator may do many. */
  void step() {
    deadline.check();
  }
}
