package dev.hawiya.cli;

import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.LineReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads photos of documents, or pictures of single lines; prints one JSON object a line. */
@Command(
    name = "read",
    description = {
      "Reads documents from photos and prints one JSON object a line, in the order of the files.",
      "Of a file with several documents, the first is the surest; the rest stand under further.",
      "A file that cannot be read has the status \"rejected\" and a reason."
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private FileArguments files;

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

  @Override
  public Integer call() throws InterruptedException {
    files.print(
        engine ->
            line.<FileReader>map(kind -> lineFile(engine, kind))
                .orElseGet(() -> new PhotoFile(engine, scope(), trace, images)));
    return 0;
  }

  private Scope scope() {
    return presentation ? Scope.PRESENTATION : Scope.CONTENT;
  }

  private static LineFile lineFile(Engine engine, LineKind kind) {
    return new LineFile(new LineReader(engine, Clock.systemDefaultZone()), kind);
  }
}
