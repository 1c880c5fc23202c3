package dev.hawiya.cli;

import dev.hawiya.engine.Engine;
import dev.hawiya.lab.InOrder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of a command line: several are read at a time, and printed in their order. */
final class FileArguments {
  /** More files than this and people want to see that it goes on. */
  private static final int MANY = 10;

  private static final String LOG = "org.apache.commons.logging.";

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "JPEG, PNG, WebP, TIFF or PDF files.")
  private List<Path> files;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Files read at a time (default: one a core, at most 4).")
  private Optional<Integer> threads;

  /**
   * Reads every file and prints one JSON object a line; says on standard error how far it came.
   *
   * @param reading makes what reads a file, of an engine that is open until all are read
   */
  void print(Function<Engine, FileReader> reading) throws InterruptedException {
    silencePdfLibrary();
    int parallel = threads.orElse(Math.min(4, Runtime.getRuntime().availableProcessors()));
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      FileReader reader = reading.apply(engine);
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
  }

  /**
   * What is wrong with a file stands in its report; the library that opens PDFs would say it again,
   * with words of the file, on standard output.
   */
  private static void silencePdfLibrary() {
    System.setProperty(LOG + "LogFactory", LOG + "impl.LogFactoryImpl");
    System.setProperty(LOG + "Log", LOG + "impl.NoOpLog");
  }
}
