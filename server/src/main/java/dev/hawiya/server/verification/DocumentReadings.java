package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;

/** Reads documents for callers. */
@FunctionalInterface
public interface DocumentReadings {
  /**
   * Reads one encoded picture.
   *
   * @throws InputRejected where the picture cannot be read at all
   */
  DocumentReading read(byte[] image, Trace trace) throws InputRejected;
}
