package dev.hawiya.screening.list;

import dev.hawiya.screening.entity.SourceField;
import java.io.IOException;
import java.nio.file.Path;

/** Passes everything on and sees to it that there was something. */
public final class CountedSink implements RecordSink {
  private final RecordSink sink;
  private long records;

  public CountedSink(RecordSink sink) {
    this.sink = sink;
  }

  @Override
  public void record(SourceField record) throws IOException, ListRejected {
    records++;
    sink.record(record);
  }

  @Override
  public void bad(BadRow row) {
    sink.bad(row);
  }

  /**
   * Ends the reading of a file.
   *
   * @throws ListRejected where no record came out of it
   */
  public void end(Path main) throws ListRejected {
    if (records == 0) {
      throw new ListRejected(
          main.getFileName()
              + " holds no record of this format: check that it was downloaded whole");
    }
  }
}
