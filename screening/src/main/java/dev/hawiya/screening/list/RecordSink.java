package dev.hawiya.screening.list;

import dev.hawiya.screening.entity.SourceField;
import java.io.IOException;

/** Takes the records of a list as they are read. */
public interface RecordSink {
  /** A record, as the list wrote it. */
  void record(SourceField record) throws IOException, ListRejected;

  /** A row that is no record. */
  void bad(BadRow row);
}
