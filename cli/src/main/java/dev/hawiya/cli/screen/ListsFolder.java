package dev.hawiya.cli.screen;

import dev.hawiya.screening.version.ListLibrary;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the lists lie: the folder that a server with the same settings searches. */
final class ListsFolder {
  private static final String VARIABLE = "HAWIYA_LISTS";
  private static final Path USUAL = Path.of(".hawiya", "lists");

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description = "The folder of the lists (default: HAWIYA_LISTS, or .hawiya/lists here).")
  private Optional<Path> folder;

  ListLibrary library() {
    return new ListLibrary(
        folder.or(() -> Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of)).orElse(USUAL));
  }
}
