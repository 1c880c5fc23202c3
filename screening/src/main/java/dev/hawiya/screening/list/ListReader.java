package dev.hawiya.screening.list;

import java.io.IOException;

/** Reads a list's files record by record, in bounded memory for lists of a million records. */
public interface ListReader {
  /**
   * Tells every record to the sink, in the files' order; a record that cannot be read is told as a
   * bad row and the next one is read.
   *
   * @throws ListRejected where the file is damaged so that what follows cannot be read
   */
  void read(ListFiles files, RecordSink sink) throws IOException, ListRejected;
}
