package dev.hawiya.server.forget;

import dev.hawiya.server.failure.BugReport;
import java.util.List;

/** Runs every task in turn; one that fails does not keep the others from their work. */
public final class Forgetter implements Runnable {
  private final List<Forgetting> tasks;

  public Forgetter(List<Forgetting> tasks) {
    this.tasks = List.copyOf(tasks);
  }

  @Override
  public void run() {
    for (Forgetting task : tasks) {
      try {
        task.forget();
      } catch (RuntimeException e) {
        BugReport.log("to forget", e);
      }
    }
  }
}
