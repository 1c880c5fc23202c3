package dev.hawiya.cli;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReader;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.ReadingReport;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.lab.trace.TraceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a photo of a document. */
final class PhotoFile implements FileReader {
  private final DocumentReader reader;
  private final Optional<Path> traces;

  PhotoFile(DocumentReader reader, Optional<Path> traces) {
    this.reader = reader;
    this.traces = traces;
  }

  @Override
  public Map<String, Object> read(Path file) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file.toString());
    try {
      byte[] bytes = Files.readAllBytes(file);
      long start = System.nanoTime();
      List<DocumentReading> readings = reader.readAll(bytes, traceOf(file));
      report.putAll(ReadingReport.of(readings, (System.nanoTime() - start) / 1_000_000));
    } catch (InputRejected e) {
      report.putAll(ReadingReport.rejected(e));
    } catch (IOException e) {
      report.putAll(ReadingReport.rejected("NO_FILE: " + Reason.of(e)));
    }
    return report;
  }

  private Trace traceOf(Path file) throws IOException {
    return traces.isEmpty() ? Trace.NONE : TraceFolder.in(traces.get(), file);
  }
}
