package dev.hawiya.server;

import dev.hawiya.server.face.FaceReadings;
import dev.hawiya.server.face.FrameReadings;
import dev.hawiya.server.verification.ReadingEngine;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Stands in for the engine: reads what a picture's text says, see {@link FakeReadings}. */
@Configuration(proxyBeanMethods = false)
class FakeEngine {
  /** The status of the readiness probe while the models were warming up. */
  record ReadinessWhileWarming(AtomicInteger status) {}

  @Bean
  ReadinessWhileWarming readinessWhileWarming() {
    return new ReadinessWhileWarming(new AtomicInteger());
  }

  @Bean
  ReadingEngine readingEngine(ReadinessWhileWarming seen, Environment environment) {
    return new ReadingEngine(
        new FakeReadings(),
        FakeReadings.kinds(new FakeReadings()),
        FakeReadings.cutouts(),
        () -> seen.status().set(Probe.readiness(environment.getProperty("local.server.port"))));
  }

  @Bean
  FrameReadings frameReadings() {
    return new FakeFrames();
  }

  @Bean
  FaceReadings faceReadings() {
    return new FakeFaces();
  }

  @Bean
  DemoPicture demoPicture() {
    return () -> FakeReadings.picture("accuauth/front-json");
  }
}
