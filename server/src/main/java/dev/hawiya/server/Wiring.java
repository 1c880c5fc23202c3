package dev.hawiya.server;

import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Key;
import dev.hawiya.server.account.MemoryCredentials;
import dev.hawiya.server.dialect.Dialects;
import dev.hawiya.server.http.ApiDescription;
import dev.hawiya.server.http.DocumentsController;
import dev.hawiya.server.http.Problems;
import dev.hawiya.server.verification.DocumentReadings;
import dev.hawiya.server.verification.ReadingEngine;
import dev.hawiya.server.verification.ReadingGate;
import io.swagger.v3.oas.models.OpenAPI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The one composition root: everything but the engine, which {@link EngineWiring} brings. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(ServerSettings.class)
@Import({DocumentsController.class, Problems.class})
class Wiring {
  /** Callers that may wait for each reading that runs: at 150 ms a reading, under a second. */
  private static final int WAITING_PER_READING = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }

  @Bean
  Credentials credentials(ServerSettings settings, ServeOptions options, Clock clock) {
    SecureRandom random = new SecureRandom();
    List<Key> keys = new ArrayList<>();
    settings.credentials().forEach(key -> keys.add(key.key(random)));
    if (options.demo()) {
      keys.add(Demo.key(random));
    }
    if (keys.isEmpty()) {
      throw new ServeRefused(
          "No credentials are configured, and Hawiya does not serve everybody.",
          "To try it out, start with --demo. To serve, set HAWIYA_CREDENTIALS_0_ID and"
              + " HAWIYA_CREDENTIALS_0_SECRET in the environment, or hawiya.credentials[0].id and"
              + " hawiya.credentials[0].secret in application.properties in this directory.");
    }
    return new MemoryCredentials(keys, clock);
  }

  @Bean
  DocumentReadings readings(ReadingEngine engine) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new ReadingGate(engine.readings(), cores, cores * WAITING_PER_READING, PATIENCE);
  }

  @Bean
  Dialects dialects(Credentials credentials, DocumentReadings readings) {
    return Dialects.of(credentials, readings);
  }

  @Bean
  RouterFunction<ServerResponse> dialectRoutes(Dialects dialects) {
    return dialects.routes();
  }

  @Bean
  OpenAPI openApi() {
    return ApiDescription.openApi();
  }

  @Bean
  StartUp startUp(
      ReadingEngine engine,
      Environment environment,
      ServeOptions options,
      DemoPicture picture,
      Dialects dialects) {
    return new StartUp(engine, environment, options, new Demo(picture, dialects), System.out);
  }
}
