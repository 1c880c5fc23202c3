package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.lab.speed.OverheadRun;
import dev.hawiya.lab.speed.RunningServer;
import dev.hawiya.lab.speed.ServerSoak;
import dev.hawiya.lab.speed.SpeedRun;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how long a reading takes, and what a server needs in the long run. */
@Command(
    name = "speed",
    description = {
      "Measures milliseconds a stage, sides a second and peak memory over drawn photos of 1.5"
          + " megapixels, after a warm-up.",
      "With --server it sends the photos to a running server and watches its memory; with"
          + " --overhead too, it measures what the server adds to a reading."
    })
final class SpeedCommand implements Callable<Integer> {
  private static final String NO_SERVER =
      "--overhead needs a server to compare with: start one with ./hawiya serve --demo and add"
          + " --server http://127.0.0.1:8080";

  @Spec private CommandSpec spec;

  @Option(
      names = "--photos",
      paramLabel = "N",
      defaultValue = "20",
      description = "Different photos in the set (default: ${DEFAULT-VALUE}).")
  private int photos;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Times each photo is read (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description =
          "A running server, e.g. http://id:secret@127.0.0.1:8080; without credentials, the demo's.")
  private Optional<URI> server;

  @Option(
      names = "--overhead",
      description = "Compare the server of --server with the engine alone.")
  private boolean overhead;

  @Option(
      names = "--requests",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Requests sent to the server (default: ${DEFAULT-VALUE}).")
  private int requests;

  @Option(
      names = "--pid",
      paramLabel = "N",
      description = "The server's process, to watch its memory (on this machine, Linux).")
  private Optional<Long> pid;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the figures go (default: docs/performance.md).")
  private Optional<Path> out;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path figures = out.orElseGet(() -> Checkout.file("docs/performance.md"));
    Optional<RunningServer> running = server.map(RunningServer::new);
    if (overhead) {
      RunningServer compared =
          running.orElseThrow(() -> new ParameterException(spec.commandLine(), NO_SERVER));
      new OverheadRun(compared, StandardStreams.err())
          .run(photos, rounds, StandardStreams.out(), figures);
    } else if (running.isPresent()) {
      OptionalLong process = pid.map(OptionalLong::of).orElseGet(OptionalLong::empty);
      new ServerSoak(running.get(), process, StandardStreams.err())
          .run(photos, requests, StandardStreams.out(), figures);
    } else {
      new SpeedRun(photos, rounds, StandardStreams.err()).run(StandardStreams.out(), figures);
    }
    return 0;
  }
}
