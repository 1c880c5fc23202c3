package dev.hawiya.server;

import dev.hawiya.server.verification.ReadingEngine;
import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;

/**
 * Warms the models up once the port is open. Spring reports the server ready only after this ran.
 */
final class StartUp implements ApplicationRunner {
  private final ReadingEngine engine;
  private final Environment environment;
  private final ServeOptions options;
  private final Demo demo;
  private final PrintStream out;

  StartUp(
      ReadingEngine engine,
      Environment environment,
      ServeOptions options,
      Demo demo,
      PrintStream out) {
    this.engine = engine;
    this.environment = environment;
    this.options = options;
    this.demo = demo;
    this.out = out;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    engine.warmUp().run();
    int port = environment.getRequiredProperty("local.server.port", Integer.class);
    out.println("Hawiya is ready to read on port " + port + ".");
    if (options.demo()) {
      out.println(demo.invitation(port));
    }
  }
}
