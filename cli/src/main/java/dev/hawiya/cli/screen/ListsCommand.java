package dev.hawiya.cli.screen;

import dev.hawiya.cli.JsonLines;
import dev.hawiya.screening.report.VersionReport;
import dev.hawiya.screening.version.ListVersion;
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
    for (ListVersion version : lists.library().serving()) {
      lines.print(VersionReport.of(version));
    }
    return 0;
  }
}
