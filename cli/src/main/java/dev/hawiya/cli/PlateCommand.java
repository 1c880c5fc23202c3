package dev.hawiya.cli;

import dev.hawiya.core.reading.Scope;
import dev.hawiya.engine.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads the number plates of vehicles; prints one JSON object a file. */
@Command(
    name = "plate",
    description = {
      "Reads number plates from photos of vehicles, or of plates, and prints one JSON object a line,"
          + " like \"read\".",
      "plate_letters (in reading order) and plate_digits (Western) are those of the clearest plate;"
          + " all plates of a photo stand under plates."
    })
final class PlateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "JPEG, PNG, WebP, TIFF or PDF files.")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      PhotoFile photos = new PhotoFile(engine, Scope.PLATES, Optional.empty(), Optional.empty());
      JsonLines lines = new JsonLines(StandardStreams.out()::println);
      files.forEach(file -> lines.print(PlateAnswer.of(photos.read(file))));
    }
    return 0;
  }
}
