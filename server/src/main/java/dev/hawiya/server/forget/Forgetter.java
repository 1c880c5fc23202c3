package dev.hawiya.server.forget;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs every task in turn; one that fails does not keep the others from their work. */
public final class Forgetter implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Forgetter.class);

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
        LOG.error("could not forget, will try again: {}", e.getClass().getName());
      }
    }
  }
}
