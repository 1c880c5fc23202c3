package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.failure.ServerBusy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a fixed number of pictures be read at a time, whatever is looked for in them, and a few more
 * wait; further callers are told at once that the server is busy ({@link ServerBusy}) instead of
 * piling up.
 */
public final class Gate {
  private final Semaphore admitted;
  private final Semaphore running;
  private final Duration patience;

  /**
   * @param atOnce readings that run at a time
   * @param waiting callers that may wait for their turn
   * @param patience how long a caller waits at most
   */
  public Gate(int atOnce, int waiting, Duration patience) {
    this.admitted = new Semaphore(atOnce + waiting);
    this.running = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /**
   * A reading of a picture.
   *
   * @param <T> what it finds
   */
  @FunctionalInterface
  public interface Reading<T> {
    T read() throws InputRejected;
  }

  /** What a reading finds when its turn has come. */
  public <T> T pass(Reading<T> reading) throws InputRejected {
    if (!admitted.tryAcquire()) {
      throw new ServerBusy();
    }
    try {
      return inTurn(reading);
    } finally {
      admitted.release();
    }
  }

  private <T> T inTurn(Reading<T> reading) throws InputRejected {
    awaitTurn();
    try {
      return reading.read();
    } finally {
      running.release();
    }
  }

  private void awaitTurn() {
    try {
      if (!running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ServerBusy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerBusy();
    }
  }
}
