package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.engine.Engine;
import dev.hawiya.engine.model.Network;
import dev.hawiya.engine.plate.PlateLines;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.CorpusFolder;
import dev.hawiya.lab.plate.PlateRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts number plates found and read. */
@Command(
    name = "plates",
    description =
        "Looks for number plates in folders of pictures and counts what is found, exact, not read"
            + " and misread, and what is seen where no plate is.")
final class PlatesCommand implements Callable<Integer> {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description =
          "A folder with a truth.jsonl; pictures whose fields have no plate_digits show no plate.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--other",
      paramLabel = "DIR",
      description = "A folder of pictures, at any depth, that show no plate.")
  private List<Path> other = List.of();

  @Option(
      names = "--failures",
      paramLabel = "DIR",
      description = "Draw the plates that were not exact on sheets in this folder.")
  private Optional<Path> failures;

  @Mixin private AccuracyPage page;

  @Override
  public Integer call() throws IOException {
    try (Engine engine = Engine.open(Clock.systemDefaultZone());
        Network alone = Network.open("line-recognizer/plates/1")) {
      PlateRun run =
          new PlateRun(
              engine.plates(),
              new PlateLines(alone),
              StandardStreams.out(),
              StandardStreams.err(),
              page.file());
      for (Path folder : corpora) {
        measure(run, "--corpus", new CorpusFolder().read(folder));
      }
      for (Path folder : other) {
        measure(run, "--other", new CorpusFolder().withoutDocuments(folder));
      }
    }
    return 0;
  }

  private void measure(PlateRun run, String option, Corpus corpus) throws IOException {
    run.measure(corpus, "./hawiya lab plates " + option + " …/" + corpus.name(), failures);
  }
}
