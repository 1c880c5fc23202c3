package dev.hawiya.lab.liveness;

import dev.hawiya.lab.InOrder;
import dev.hawiya.lab.accuracy.AccuracyRun;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.specimen.burst.BurstKind;
import dev.hawiya.specimen.burst.BurstStudio;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;

/** Draws bursts of every kind, judges them and writes what came of it. */
public final class LivenessRun {
  private static final String SECTION = "Liveness from three frames, simulated";

  private final PrintStream out;
  private final PrintStream err;
  private final Path file;

  /**
   * @param out gets the table
   * @param err gets the progress
   * @param file the page of figures
   */
  public LivenessRun(PrintStream out, PrintStream err, Path file) {
    this.out = out;
    this.err = err;
    this.file = file;
  }

  /**
   * Judges bursts of every kind with the seeds from one on.
   *
   * @param count of each kind
   */
  public void measure(int count, long seed) throws IOException, InterruptedException {
    BurstTally tally = new BurstTally();
    int threads = Runtime.getRuntime().availableProcessors();
    List<Long> seeds = LongStream.range(seed, seed + count).boxed().toList();
    try (BurstEyes eyes = new BurstEyes()) {
      for (BurstKind kind : BurstKind.values()) {
        err.println("hawiya: " + count + " bursts of " + kind);
        InOrder.run(seeds, threads, s -> eyes.see(BurstStudio.take(kind, s)), tally::add);
      }
    }
    String command = "./hawiya lab liveness --count " + count + " --seed " + seed;
    Provenance provenance = Provenance.of(command, Clock.systemDefaultZone());
    String section = new BurstReport(tally, provenance).markdown();
    AccuracyRun.page(file).publish(SECTION, section, out);
  }
}
