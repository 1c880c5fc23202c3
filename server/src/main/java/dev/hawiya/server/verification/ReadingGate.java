package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.server.failure.ServerBusy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a fixed number of readings run at a time and a few more wait; further callers are told at
 * once that the server is busy ({@link ServerBusy}) instead of piling up.
 */
public final class ReadingGate implements DocumentReadings {
  private final DocumentReadings readings;
  private final Semaphore admitted;
  private final Semaphore running;
  private final Duration patience;

  /**
   * @param atOnce readings that run at a time
   * @param waiting callers that may wait for their turn
   * @param patience how long a caller waits at most
   */
  public ReadingGate(DocumentReadings readings, int atOnce, int waiting, Duration patience) {
    this.readings = readings;
    this.admitted = new Semaphore(atOnce + waiting);
    this.running = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  @Override
  public List<DocumentReading> readAll(byte[] image, Trace trace) throws InputRejected {
    if (!admitted.tryAcquire()) {
      throw new ServerBusy();
    }
    try {
      return inTurn(image, trace);
    } finally {
      admitted.release();
    }
  }

  private List<DocumentReading> inTurn(byte[] image, Trace trace) throws InputRejected {
    awaitTurn();
    try {
      return readings.readAll(image, trace);
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
