package dev.hawiya.lab.speed;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.InOrder;
import dev.hawiya.lab.report.FigurePage;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Reads a fixed set of drawn photos again and again, after a warm-up, and takes the time. */
public final class SpeedRun {
  private static final String INTRODUCTION =
      """
      # Performance

      Written by `hawiya lab` (speed, mrz, faces); do not edit the figures. Machines differ:
      compare the shares of the stages, and times only on one machine. Times are milliseconds.
      """
          .strip();

  private final int photos;
  private final int rounds;
  private final PrintStream err;
  private final Map<String, Durations> stages = new LinkedHashMap<>();
  private final Durations whole = new Durations();

  public SpeedRun(int photos, int rounds, PrintStream err) {
    this.photos = photos;
    this.rounds = rounds;
    this.err = err;
  }

  /** The page of figures of speed in a file. */
  public static FigurePage page(Path file) {
    return new FigurePage(file, INTRODUCTION);
  }

  public void run(PrintStream out, Path page) throws IOException, InterruptedException {
    err.println("hawiya: drawing " + photos + " photos");
    List<byte[]> set = PhotoSet.of(photos);
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      err.println("hawiya: warming up");
      for (int round = 0; round < 3; round++) {
        set.forEach(photo -> read(engine, photo, Trace.NONE));
      }
      err.println("hawiya: measuring");
      for (int round = 0; round < rounds; round++) {
        set.forEach(photo -> measure(engine, photo));
      }
      double one = sidesPerSecond(engine, set, 1);
      double two = sidesPerSecond(engine, set, 2);
      String section = section(one, two);
      out.println(section);
      page(page).put("Reading a photo of 1.5 megapixels", section);
    }
  }

  private void measure(Engine engine, byte[] photo) {
    StageClock clock = new StageClock();
    long start = System.nanoTime();
    read(engine, photo, clock);
    whole.add(System.nanoTime() - start);
    clock
        .nanoseconds()
        .forEach((stage, t) -> stages.computeIfAbsent(stage, k -> new Durations()).add(t));
  }

  private double sidesPerSecond(Engine engine, List<byte[]> set, int threads)
      throws InterruptedException {
    List<byte[]> work = IntStream.range(0, rounds).boxed().flatMap(r -> set.stream()).toList();
    long start = System.nanoTime();
    InOrder.run(work, threads, photo -> read(engine, photo, Trace.NONE), done -> {});
    return work.size() / ((System.nanoTime() - start) / 1e9);
  }

  private static boolean read(Engine engine, byte[] photo, Trace trace) {
    try {
      return engine.reader().read(photo, trace).document().known();
    } catch (InputRejected e) {
      throw new IllegalStateException("a drawn photo was refused", e);
    }
  }

  private String section(double one, double two) throws IOException {
    Table table = new Table("stage", "median", "95 %", "share of all time");
    double all = whole.total();
    stages.forEach(
        (stage, times) ->
            table.row(stage, times.median(), times.p95(), percent(times.total() / all)));
    table.row("**whole reading**", whole.median(), whole.p95(), "100 %");
    OptionalLong peak = ProcessMemory.own().peak();
    String command = "./hawiya lab speed --photos " + photos + " --rounds " + rounds;
    return Provenance.of(command, Clock.systemDefaultZone()).line()
        + "\n\n"
        + table
        + String.format(Locale.ROOT, "%n- sides a second on 1 thread: %.1f%n", one)
        + String.format(
            Locale.ROOT, "- sides a second on 2 threads: %.1f (%.2f ×)%n", two, two / one)
        + "- peak memory of the process: "
        + (peak.isPresent() ? peak.getAsLong() + " MB resident" : "not told by this system")
        + "\n";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
