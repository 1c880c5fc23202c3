package dev.hawiya.cli;

import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.InOrder;
import dev.hawiya.lab.LineReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads photos of documents, or pictures of single lines; prints one JSON object a line. */
@Command(
    name = "read",
    description = {
      "Reads documents from photos and prints one JSON object a line, in the order of the files.",
      "Of a file with several documents, the first is the surest; the rest stand under further.",
      "A file that cannot be read has the status \"rejected\" and a reason."
    })
final class ReadCommand implements Callable<Integer> {
  /** More files than this and people want to see that it goes on. */
  private static final int MANY = 10;

  private static final String LOG = "org.apache.commons.logging.";

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "JPEG, PNG, WebP, TIFF or PDF files.")
  private List<Path> files;

  @Option(
      names = "--line",
      paramLabel = "KIND",
      description = "Each file is one cropped line of text: digits, arabic, urdu or latin.")
  private Optional<LineKind> line;

  @Option(
      names = "--trace",
      paramLabel = "DIR",
      description = "Keep what every stage made, as pictures and JSON, in a folder for each file.")
  private Optional<Path> trace;

  @Option(
      names = "--images",
      paramLabel = "DIR",
      description =
          "Write each document laid flat and its portrait: NAME.document.jpg, NAME.portrait.jpg.")
  private Optional<Path> images;

  @Option(
      names = "--presentation",
      description = {
        "Also look for signs that no genuine document lay before the camera: six checks"
            + " document.screen, print, greyscale, digital, portrait and text, and their sum under"
            + " presentation. PASS says that nothing was seen, no more.",
        "Costs some 40 ms a megapixel."
      })
  private boolean presentation;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Files read at a time (default: one a core, at most 4).")
  private Optional<Integer> threads;

  @Override
  public Integer call() throws IOException, InterruptedException {
    silencePdfLibrary();
    int parallel = threads.orElse(Math.min(4, Runtime.getRuntime().availableProcessors()));
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      FileReader reader =
          line.<FileReader>map(kind -> lineFile(engine, kind))
              .orElseGet(() -> new PhotoFile(engine, scope(), trace, images));
      JsonLines lines = new JsonLines(StandardStreams.out()::println);
      Progress progress = new Progress(StandardStreams.err(), files.size(), MANY);
      InOrder.run(
          files,
          Math.max(1, Math.min(parallel, files.size())),
          reader::read,
          result -> {
            lines.print(result);
            progress.step();
          });
    }
    return 0;
  }

  /**
   * What is wrong with a file stands in its report; the library that opens PDFs would say it again,
   * with words of the file, on standard output.
   */
  private static void silencePdfLibrary() {
    System.setProperty(LOG + "LogFactory", LOG + "impl.LogFactoryImpl");
    System.setProperty(LOG + "Log", LOG + "impl.NoOpLog");
  }

  private Scope scope() {
    return presentation ? Scope.PRESENTATION : Scope.CONTENT;
  }

  private static LineFile lineFile(Engine engine, LineKind kind) {
    return new LineFile(new LineReader(engine, Clock.systemDefaultZone()), kind);
  }
}
