package dev.hawiya.lab.accuracy;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.LineReader;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Reads samples as a user would: documents from photos, and single lines. Thread-safe. */
final class SampleReader {
  private final Engine engine;
  private final LineReader lines;

  SampleReader(Engine engine) {
    this.engine = engine;
    this.lines = new LineReader(engine, Clock.systemDefaultZone());
  }

  SampleReading read(Sample sample) {
    Truth truth = new Truth.Nothing();
    try {
      Sample.Content content = sample.source().load();
      truth = content.truth();
      long start = System.nanoTime();
      if (truth instanceof Truth.Line line) {
        var read = lines.read(content.picture(), line.kind());
        return SampleReading.of(sample, truth, read, since(start));
      }
      var reading = engine.reader().read(content.picture(), Trace.NONE);
      return SampleReading.of(sample, truth, reading, since(start));
    } catch (InputRejected e) {
      return SampleReading.rejected(sample, truth, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
