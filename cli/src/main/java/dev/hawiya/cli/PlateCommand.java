package dev.hawiya.cli;

import dev.hawiya.core.reading.Scope;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
  @Mixin private FileArguments files;

  @Override
  public Integer call() throws InterruptedException {
    files.print(
        engine -> {
          PhotoFile photos =
              new PhotoFile(engine, Scope.PLATES, Optional.empty(), Optional.empty());
          return file -> PlateAnswer.of(photos.read(file));
        });
    return 0;
  }
}
