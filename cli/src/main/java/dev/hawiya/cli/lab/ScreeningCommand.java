package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.lab.screening.SearchRun;
import dev.hawiya.screening.list.ListRejected;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times screening on a large list. */
@Command(
    name = "screening",
    description = {
      "Imports a list of invented people and companies and searches it: time, memory, and whether"
          + " whoever is meant is found.",
      "One thread searches; for one core in all, start it under `taskset -c 0`."
    })
final class ScreeningCommand implements Callable<Integer> {
  @Option(names = "--entities", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private int entities = 1_000_000;

  @Option(
      names = "--questions",
      paramLabel = "N",
      description = "Of each kind (default: ${DEFAULT-VALUE}).")
  private int questions = 2000;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the figures go (default: docs/performance.md).")
  private Optional<Path> out;

  @Override
  public Integer call() throws IOException, ListRejected {
    new SearchRun(
            out.orElseGet(() -> Checkout.file("docs/performance.md")),
            Clock.systemDefaultZone(),
            StandardStreams.out())
        .measure(entities, questions);
    return 0;
  }
}
