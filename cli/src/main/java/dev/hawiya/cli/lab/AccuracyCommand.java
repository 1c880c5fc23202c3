package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.accuracy.AccuracyRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what is read right, not read and misread. */
@Command(
    name = "accuracy",
    description = {
      "Reads corpora with known truth and counts, apart for each field, what is read right, not read"
          + " and misread. Without --corpus it draws its own specimens at several hardness levels.",
      "A corpus is a folder with pictures and a truth.jsonl; docs/accuracy.md says more."
    })
final class AccuracyCommand implements Callable<Integer> {
  @Option(names = "--corpus", paramLabel = "DIR", description = "A folder with a truth.jsonl.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--without-documents",
      paramLabel = "DIR",
      description = "A folder of pictures with no document in any of them.")
  private List<Path> empty = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      defaultValue = "EGY-NID",
      description = "Of the specimens drawn, as in hawiya specimen (default: ${DEFAULT-VALUE}).")
  private String type;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "100",
      description = "Sides drawn at each hardness level (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(names = "--seed", defaultValue = "1", description = "Of the specimens drawn.")
  private long seed;

  @Mixin private AccuracyPage page;

  @Option(
      names = "--failures",
      paramLabel = "DIR",
      description = "Draw what was misread, with what was expected, on sheets in this folder.")
  private Optional<Path> failures;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      Path figures = page.file();
      AccuracyRun run =
          new AccuracyRun(engine, StandardStreams.out(), StandardStreams.err(), figures, failures);
      for (Path folder : corpora) {
        run.corpus(folder);
      }
      for (Path folder : empty) {
        run.withoutDocuments(folder);
      }
      if (corpora.isEmpty() && empty.isEmpty()) {
        run.specimens(type, count, seed);
      }
    }
    return 0;
  }
}
