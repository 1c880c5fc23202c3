package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.lab.screening.NamesRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts which pairs of names are rightly taken for one. */
@Command(
    name = "names",
    description = {
      "Compares pairs of names as screening does, and by Jaro-Winkler and Lucene's fuzzy queries.",
      "Those two are given the threshold that is best for the very pairs; ours has its default."
    })
final class NamesCommand implements Callable<Integer> {
  @Option(
      names = "--own",
      paramLabel = "TABLE",
      description = "A table of the lab's own: arabic-latin-tuning, general-tuning, …-kept-out.")
  private List<String> own = List.of();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "A table with the columns name1, name2, schema and same or is_match.")
  private List<Path> pairs = List.of();

  @Mixin private AccuracyPage page;

  @Override
  public Integer call() throws IOException {
    NamesRun run = new NamesRun(page.file(), Clock.systemDefaultZone(), StandardStreams.out());
    for (String table : own) {
      run.own(table);
    }
    for (Path file : pairs) {
      run.file(file);
    }
    return 0;
  }
}
