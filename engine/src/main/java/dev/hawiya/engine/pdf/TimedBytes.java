package dev.hawiya.engine.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file in memory that cannot be read for longer than its deadline, by whatever parser. */
final class TimedBytes extends RandomAccessReadBuffer {
  private final Deadline deadline;

  TimedBytes(byte[] bytes, Deadline deadline) {
    super(bytes);
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    deadline.check();
    return super.read();
  }

  @Override
  public int read(byte[] b, int offset, int length) throws IOException {
    deadline.check();
    return super.read(b, offset, length);
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }
}
