package dev.hawiya.cli;

import dev.hawiya.server.HawiyaServer;
import dev.hawiya.server.ServeOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves over HTTP. Spring is loaded by no other command but account. */
@Command(
    name = "serve",
    description = "Serves the native API and the vendors' dialects over HTTP, until it is stopped.")
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + ServeOptions.DEFAULT_PORT,
      description = "The port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--demo",
      description = "Try it out: public credentials, on the loopback address only.")
  private boolean demo;

  @Override
  public Integer call() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new CommandLine.ParameterException(spec.commandLine(), "there is no port " + port);
    }
    return HawiyaServer.run(new ServeOptions(port, demo));
  }
}
