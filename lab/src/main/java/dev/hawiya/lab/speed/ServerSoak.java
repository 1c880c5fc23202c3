package dev.hawiya.lab.speed;

import dev.hawiya.lab.InOrder;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Sends many photos to a running server, two at a time, and watches its memory and answers. */
public final class ServerSoak {
  private static final int CLIENTS = 2;

  private final RunningServer server;
  private final OptionalLong process;
  private final PrintStream err;
  private final Durations answers = new Durations();
  private final Table memory = new Table("requests", "resident, MB");
  private int done;
  private int failed;

  /**
   * @param process the server's, on this machine; memory is not watched without it
   */
  public ServerSoak(RunningServer server, OptionalLong process, PrintStream err) {
    this.server = server;
    this.process = process;
    this.err = err;
  }

  /** One answer: how long it took, in nanoseconds, and whether it was what was asked for. */
  private record Answer(long duration, boolean good) {}

  public void run(int photos, int requests, PrintStream out, Path page)
      throws IOException, InterruptedException {
    List<String> bodies = PhotoSet.of(photos).stream().map(ServerSoak::body).toList();
    List<String> work =
        IntStream.range(0, requests).mapToObj(i -> bodies.get(i % bodies.size())).toList();
    long start = System.nanoTime();
    InOrder.run(work, CLIENTS, this::send, this::count);
    double seconds = (System.nanoTime() - start) / 1e9;
    String command = "./hawiya lab speed --server " + server + " --requests " + requests;
    String section =
        Provenance.of(command, Clock.systemDefaultZone()).line()
            + "\n\n"
            + memory
            + "\n- requests a second, two at a time: "
            + Math.round(10 * requests / seconds) / 10.0
            + "\n- milliseconds an answer: median "
            + answers.median()
            + ", 95 % "
            + answers.p95()
            + "\n- answers that were not 200: "
            + failed
            + "\n";
    out.println(section);
    SpeedRun.page(page).put("A server under load", section);
  }

  private static String body(byte[] photo) {
    return "{\"image_base64\":\"" + Base64.getEncoder().encodeToString(photo) + "\"}";
  }

  private Answer send(String body) {
    long start = System.nanoTime();
    int status = server.send("application/json", body.getBytes(StandardCharsets.US_ASCII));
    return new Answer(System.nanoTime() - start, status == 200);
  }

  private void count(Answer answer) {
    done++;
    failed += answer.good() ? 0 : 1;
    answers.add(answer.duration());
    if (done == 100 || done % 500 == 0) {
      err.println("hawiya: " + done + " requests");
      process.ifPresent(this::noteMemory);
    }
  }

  private void noteMemory(long pid) {
    try {
      OptionalLong resident = ProcessMemory.of(pid).resident();
      memory.row(done, resident.isPresent() ? resident.getAsLong() : "not told");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
