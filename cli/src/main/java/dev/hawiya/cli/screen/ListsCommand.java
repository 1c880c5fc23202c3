package dev.hawiya.cli.screen;

import dev.hawiya.cli.JsonLines;
import dev.hawiya.screening.report.VersionReport;
import dev.hawiya.screening.version.ListLibrary;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows which version of each list serves. */
@Command(
    name = "lists",
    description = "Prints the version of each list that is searched, one JSON object a line.")
final class ListsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ListsFolder lists;

  @Override
  public Integer call() throws IOException {
    JsonLines lines = new JsonLines(spec.commandLine().getOut()::println);
    ListLibrary library = lists.library();
    int exit = 0;
    for (String list : library.lists()) {
      try {
        library.serving(list).map(VersionReport::of).ifPresent(lines::print);
      } catch (IOException e) {
        spec.commandLine().getErr().println("hawiya: " + e.getMessage());
        exit = 1;
      }
    }
    return exit;
  }
}
