package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import java.util.List;

/** Reads documents for callers. */
@FunctionalInterface
public interface DocumentReadings {
  /** Reads one encoded picture, and answers the surest of what it shows. */
  default DocumentReading read(byte[] image, Scope scope, Trace trace) throws InputRejected {
    return readAll(image, scope, trace).get(0);
  }

  /**
   * Reads all documents in one encoded picture or on the pages of a file, the surest first; at
   * least one reading, which may be of no known document.
   *
   * @throws InputRejected where the file cannot be read at all
   */
  List<DocumentReading> readAll(byte[] image, Scope scope, Trace trace) throws InputRejected;
}
