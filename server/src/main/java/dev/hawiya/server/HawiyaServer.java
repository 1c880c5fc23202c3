package dev.hawiya.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** Serves the native API and every dialect over HTTP. */
public final class HawiyaServer {
  private HawiyaServer() {}

  /**
   * Serves until the process is told to stop.
   *
   * @return 0 after it has served, 1 where it could not start; the reason has been printed then
   */
  public static int run(ServeOptions options) {
    CountDownLatch closed = new CountDownLatch(1);
    try {
      ConfigurableApplicationContext context = start(options, EngineWiring.class);
      context.addApplicationListener(
          event -> {
            if (event instanceof ContextClosedEvent) {
              closed.countDown();
            }
          });
      closed.await();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (RuntimeException printedBySpring) {
      return 1;
    }
  }

  /** Starts with the given engine; returns once the server is ready. */
  static ConfigurableApplicationContext start(
      ServeOptions options, Class<?> engine, String... settings) {
    SpringApplication application = new SpringApplication(Wiring.class, engine);
    application.addInitializers(
        context ->
            ((GenericApplicationContext) context).registerBean(ServeOptions.class, () -> options));
    if (options.demo()) {
      application.setDefaultProperties(Demo.SETTINGS);
    }
    return application.run(arguments(options, settings));
  }

  private static String[] arguments(ServeOptions options, String... settings) {
    List<String> arguments = new ArrayList<>(List.of("--server.port=" + options.port()));
    arguments.addAll(List.of(settings));
    if (options.demo()) {
      arguments.add("--server.address=" + Demo.ADDRESS);
    }
    return arguments.toArray(String[]::new);
  }
}
