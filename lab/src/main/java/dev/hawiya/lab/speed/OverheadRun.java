package dev.hawiya.lab.speed;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a server adds to a reading: the same photo is read by an engine in this process and by the
 * server in its own, a few times each in turns, so that both meet the same machine.
 */
public final class OverheadRun {
  private static final int WARM_UP_ROUNDS = 3;
  private static final int IN_A_RUN = 5;

  private final RunningServer server;
  private final PrintStream err;
  private final Durations alone = new Durations();
  private final Map<Encoding, Durations> served = new EnumMap<>(Encoding.class);
  private int failed;

  public OverheadRun(RunningServer server, PrintStream err) {
    this.server = server;
    this.err = err;
  }

  /**
   * Measures and reports.
   *
   * @param photos different ones
   * @param rounds times each photo's turn comes
   */
  public void run(int photos, int rounds, PrintStream out, Path page) throws IOException {
    List<byte[]> set = PhotoSet.of(photos);
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      err.println("hawiya: warming up");
      rounds(engine, set, WARM_UP_ROUNDS);
      alone.clear();
      served.clear();
      err.println("hawiya: measuring");
      rounds(engine, set, rounds);
    }
    String section = section(photos, rounds);
    out.println(section);
    SpeedRun.page(page).put("What the server adds to a reading", section);
  }

  private void rounds(Engine engine, List<byte[]> set, int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (byte[] photo : set) {
        measure(() -> read(engine, photo), alone);
        for (Encoding encoding : Encoding.values()) {
          byte[] body = encoding.body(photo);
          measure(
              () -> send(encoding, body), served.computeIfAbsent(encoding, key -> new Durations()));
        }
      }
    }
  }

  /** The first of a run meets caches that the other side has filled, and is not counted. */
  private static void measure(Runnable reading, Durations times) {
    reading.run();
    for (int i = 0; i < IN_A_RUN; i++) {
      long start = System.nanoTime();
      reading.run();
      times.add(System.nanoTime() - start);
    }
  }

  private void send(Encoding encoding, byte[] body) {
    failed += server.send(encoding.contentType(), body) == 200 ? 0 : 1;
  }

  private static void read(Engine engine, byte[] photo) {
    try {
      engine.reader().read(photo, Trace.NONE);
    } catch (InputRejected e) {
      throw new IllegalStateException("a drawn photo was refused", e);
    }
  }

  private String section(int photos, int rounds) {
    Table table = new Table("the same photos, one client", "median", "95 %", "added");
    table.row("engine alone", alone.median(), alone.p95(), "");
    served.forEach(
        (encoding, times) ->
            table.row("server, " + encoding.title(), times.median(), times.p95(), added(times)));
    String command =
        "./hawiya lab speed --overhead --server %s --photos %d --rounds %d"
            .formatted(server, photos, rounds);
    return Provenance.of(command, Clock.systemDefaultZone()).line()
        + "\n\n"
        + table
        + "\n- answers that were not 200: "
        + failed
        + "\n";
  }

  /** Difference of the medians, in milliseconds. */
  private String added(Durations times) {
    return String.format(Locale.ROOT, "%.1f", times.milliseconds(0.5) - alone.milliseconds(0.5));
  }
}
