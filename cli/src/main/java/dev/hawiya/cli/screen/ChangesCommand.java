package dev.hawiya.cli.screen;

import dev.hawiya.cli.JsonLines;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.report.WireValues;
import dev.hawiya.screening.version.Change;
import dev.hawiya.screening.version.ListLibrary;
import dev.hawiya.screening.version.ListVersion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what an import changed. */
@Command(
    name = "changes",
    description = {
      "Prints whom a version of a list added, changed and removed, one JSON object a line.",
      "Of a first version everybody is new, and nobody is told."
    })
final class ChangesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "LIST", description = "Its name, e.g. ofac.")
  private String list;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VERSION",
      description = "Its number (default: the last one).")
  private Optional<Integer> version;

  @Mixin private ListsFolder lists;

  @Override
  public Integer call() throws IOException, ListRejected {
    ListLibrary library = lists.library();
    List<ListVersion> versions = library.versions(list);
    if (versions.isEmpty()) {
      throw new ListRejected("there is no list " + list + ": see `hawiya screen lists`");
    }
    int number = version.orElse(versions.get(versions.size() - 1).number());
    JsonLines lines = new JsonLines(spec.commandLine().getOut()::println);
    for (Change change : library.delta(list, number)) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("change", WireValues.word(change.kind()));
      answer.put("id", change.id());
      answer.put("name", change.name());
      lines.print(answer);
    }
    return 0;
  }
}
