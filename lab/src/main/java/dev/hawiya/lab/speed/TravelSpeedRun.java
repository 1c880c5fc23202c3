package dev.hawiya.lab.speed;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the pictures of a corpus as JPEG photos of one megapixel, whole documents, one thread. */
public final class TravelSpeedRun {
  private static final double PIXELS = 1e6;
  private static final int WARM_UP_ROUNDS = 3;

  private final int rounds;
  private final PrintStream err;
  private final Map<String, Durations> stages = new LinkedHashMap<>();
  private final Durations whole = new Durations();
  private final Durations work = new Durations();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private int known;

  /**
   * @param rounds times each photo is read
   */
  public TravelSpeedRun(int rounds, PrintStream err) {
    this.rounds = rounds;
    this.err = err;
  }

  public void run(Corpus corpus, String command, PrintStream out, Path page) throws IOException {
    List<byte[]> photos = new ArrayList<>();
    for (Sample sample : corpus.samples()) {
      photos.add(PhotoSet.scaled(sample.source().load().picture(), PIXELS));
    }
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      err.println("hawiya: warming up");
      for (int round = 0; round < WARM_UP_ROUNDS; round++) {
        photos.forEach(photo -> read(engine, photo, Trace.NONE));
      }
      err.println("hawiya: measuring");
      for (int round = 0; round < rounds; round++) {
        photos.forEach(photo -> measure(engine, photo));
      }
    }
    String section = section(photos.size(), command);
    String name = "Reading a travel document of 1 megapixel, " + corpus.name();
    SpeedRun.page(page).publish(name, section, out);
  }

  private void measure(Engine engine, byte[] photo) {
    StageClock clock = new StageClock();
    long worked = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    DocumentReading reading = read(engine, photo, clock);
    whole.add(System.nanoTime() - start);
    work.add(threads.getCurrentThreadCpuTime() - worked);
    known += reading.document().known() ? 1 : 0;
    clock
        .nanoseconds()
        .forEach((stage, t) -> stages.computeIfAbsent(stage, k -> new Durations()).add(t));
  }

  private static DocumentReading read(Engine engine, byte[] photo, Trace trace) {
    try {
      return engine.reader().read(photo, trace);
    } catch (InputRejected e) {
      throw new IllegalStateException("a photo made for measuring was refused", e);
    }
  }

  /** Stages that only some readings have are told with their number. */
  private String section(int photos, String command) {
    Table table = new Table("stage", "readings with it", "median", "90 %");
    stages.forEach((stage, times) -> table.row(stage, times.count(), times.median(), times.p90()));
    table.row("**whole reading**", whole.count(), whole.median(), whole.p90());
    table.row("processor time of it", work.count(), work.median(), work.p90());
    return Provenance.of(command, Clock.systemDefaultZone()).line()
        + "\n\n"
        + table
        + "\n- photos: "
        + photos
        + ", one thread, after a warm-up"
        + "\n- readings that found a document: "
        + known
        + " of "
        + whole.count()
        + "\n";
  }
}
