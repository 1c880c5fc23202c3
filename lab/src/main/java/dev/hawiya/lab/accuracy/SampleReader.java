package dev.hawiya.lab.accuracy;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.LineReader;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads samples as a user would: documents from photos, and single lines. Thread-safe. */
final class SampleReader {
  private final Engine engine;
  private final LineReader lines;

  SampleReader(Engine engine) {
    this.engine = engine;
    this.lines = new LineReader(engine.decoder(), engine.recognizer());
  }

  SampleReading read(Sample sample) {
    try {
      byte[] bytes = sample.picture().bytes();
      long start = System.nanoTime();
      if (sample.truth() instanceof Truth.Line line) {
        var read = lines.read(bytes, line.kind());
        return SampleReading.of(sample, read, since(start));
      }
      var reading = engine.reader().read(bytes, Trace.NONE);
      return SampleReading.of(sample, reading, since(start));
    } catch (InputRejected e) {
      return SampleReading.rejected(sample, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
