package dev.hawiya.cli;

import dev.hawiya.core.cutout.CutoutTrace;
import dev.hawiya.core.cutout.Cutouts;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReader;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.core.reading.report.ReadingReport;
import dev.hawiya.engine.Engine;
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
  private final Cutouts cutouts;
  private final Scope scope;
  private final Optional<Path> traces;
  private final Optional<CutoutFiles> images;

  /**
   * @param scope of what is found out
   * @param traces folder for what every stage made
   * @param images folder for pictures of the document
   */
  PhotoFile(Engine engine, Scope scope, Optional<Path> traces, Optional<Path> images) {
    this.reader = engine.reader();
    this.cutouts = engine.cutouts();
    this.scope = scope;
    this.traces = traces;
    this.images = images.map(CutoutFiles::new);
  }

  @Override
  public Map<String, Object> read(Path file) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file.toString());
    try {
      byte[] bytes = Files.readAllBytes(file);
      long start = System.nanoTime();
      CutoutTrace cut = cutouts.watch();
      List<DocumentReading> readings = reader.readAll(bytes, scope, traceOf(file, cut));
      report.putAll(ReadingReport.of(readings, (System.nanoTime() - start) / 1_000_000));
      if (images.isPresent() && cut.cutout().isPresent()) {
        images.get().write(file, cut.cutout().get());
      }
    } catch (InputRejected e) {
      report.putAll(ReadingReport.rejected(e));
    } catch (IOException e) {
      report.putAll(ReadingReport.rejected("NO_FILE: " + Reason.of(e)));
    }
    return report;
  }

  private Trace traceOf(Path file, CutoutTrace cut) throws IOException {
    Trace folder = traces.isEmpty() ? Trace.NONE : TraceFolder.in(traces.get(), file);
    return images.isEmpty()
        ? folder
        : (stage, made) -> {
          folder.keep(stage, made);
          cut.keep(stage, made);
        };
  }
}
