package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.presentation.PresentationRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts which attacked documents are caught, and which genuine ones are wronged. */
@Command(
    name = "presentation",
    description = {
      "Draws documents shown on displays, printed, copied, as files, and with another portrait or"
          + " other values, and counts which are caught (APCER) and which bona fide ones are wronged"
          + " (BPCER). With --corpus it counts the latter on folders of genuine documents instead."
    })
final class PresentationCommand implements Callable<Integer> {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "A folder of pictures of genuine documents.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "40",
      description = "Photos drawn of each attack (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--bona-fide",
      paramLabel = "N",
      defaultValue = "100",
      description = "Bona fide photos drawn (default: ${DEFAULT-VALUE}).")
  private int genuine;

  @Option(
      names = "--seed",
      defaultValue = "5000",
      description = "Of the specimens drawn (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private AccuracyPage page;

  @Override
  public Integer call() throws IOException {
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      Path figures = page.file();
      PresentationRun run =
          new PresentationRun(
              engine.reader(), StandardStreams.out(), StandardStreams.err(), figures);
      for (Path folder : corpora) {
        run.bonaFide(folder);
      }
      if (corpora.isEmpty()) {
        run.specimens(count, genuine, seed);
      }
    }
    return 0;
  }
}
