package dev.hawiya.lab.speed;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.report.FigurePage;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * What a server adds to a reading: the same photo is read by an engine in this process and by the
 * server in its own, a few times each in turns, so that both meet the same machine.
 */
public final class OverheadRun {
  private static final String BOUNDARY = "hawiya-photo";
  private static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;
  private static final int WARM_UP_ROUNDS = 2;
  private static final int IN_A_RUN = 5;

  private final RunningServer server;
  private final PrintStream err;
  private final Durations alone = new Durations();
  private final Durations served = new Durations();
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
      rounds(engine, set, WARM_UP_ROUNDS, false);
      err.println("hawiya: measuring");
      rounds(engine, set, rounds, true);
    }
    String section = section(photos, rounds);
    out.println(section);
    new FigurePage(page, SpeedRun.INTRODUCTION).put("What the server adds to a reading", section);
  }

  private void rounds(Engine engine, List<byte[]> set, int rounds, boolean counted) {
    for (int round = 0; round < rounds; round++) {
      for (byte[] photo : set) {
        measure(() -> read(engine, photo), counted ? alone : new Durations());
        byte[] body = body(photo);
        measure(() -> send(body), counted ? served : new Durations());
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

  private void send(byte[] body) {
    failed += server.send(MULTIPART, body) == 200 ? 0 : 1;
  }

  private static void read(Engine engine, byte[] photo) {
    try {
      engine.reader().read(photo, Trace.NONE);
    } catch (InputRejected e) {
      throw new IllegalStateException("a drawn photo was refused", e);
    }
  }

  private static byte[] body(byte[] photo) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ascii(
            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n"
                .formatted(BOUNDARY)));
    body.writeBytes(photo);
    body.writeBytes(ascii("\r\n--" + BOUNDARY + "--\r\n"));
    return body.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private String section(int photos, int rounds) {
    Table table = new Table("the same photos", "median", "95 %");
    table.row("engine alone", alone.median(), alone.p95());
    table.row("server, multipart over HTTP, one client", served.median(), served.p95());
    String command =
        "./hawiya lab speed --overhead --server %s --photos %d --rounds %d"
            .formatted(server, photos, rounds);
    return Provenance.of(command, Clock.systemDefaultZone()).line()
        + "\n\n"
        + table
        + String.format(
            Locale.ROOT,
            "%n- added by the server, difference of the medians: %.1f%n- answers that were not 200: %d%n",
            served.milliseconds(0.5) - alone.milliseconds(0.5),
            failed);
  }
}
