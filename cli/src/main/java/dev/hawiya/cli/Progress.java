package dev.hawiya.cli;

import java.io.PrintStream;

/** Says on standard error how far a long piece of work has come, some twenty times in all. */
final class Progress {
  private final PrintStream err;
  private final int total;
  private final boolean shown;
  private int done;

  /**
   * @param many the number of steps from which on progress is worth showing
   */
  Progress(PrintStream err, int total, int many) {
    this.err = err;
    this.total = total;
    this.shown = total >= many;
  }

  void step() {
    done++;
    int every = Math.max(1, total / 20);
    if (shown && (done % every == 0 || done == total)) {
      err.println("hawiya: " + done + " of " + total);
    }
  }
}
