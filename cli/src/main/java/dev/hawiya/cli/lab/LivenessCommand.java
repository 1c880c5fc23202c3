package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.lab.liveness.LivenessRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts what liveness makes of computed faces and of attacks on them. */
@Command(
    name = "liveness",
    description = {
      "Draws bursts of three frames of computed faces, and of attacks on them, and counts what is"
          + " taken for live. Simulated only: no rate in the field follows from it."
    })
final class LivenessCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "100",
      description = "Bursts of each kind (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--seed",
      defaultValue = "5000",
      description =
          "Of the first burst; thresholds were set on seeds under 1000 and of 3000 to 3100 and"
              + " 7000 to 8100 (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private AccuracyPage page;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (count < 1) {
      throw new ParameterException(spec.commandLine(), "--count must be at least 1");
    }
    Path figures = page.file();
    new LivenessRun(StandardStreams.out(), StandardStreams.err(), figures).measure(count, seed);
    return 0;
  }
}
