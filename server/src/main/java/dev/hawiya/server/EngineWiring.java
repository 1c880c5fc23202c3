package dev.hawiya.server;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReader;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.engine.Engine;
import dev.hawiya.server.verification.ReadingEngine;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the engine that reads and the picture that a demo offers. */
@Configuration(proxyBeanMethods = false)
class EngineWiring {
  @Bean(destroyMethod = "close")
  Engine engine(Clock clock) {
    return Engine.open(clock);
  }

  @Bean
  DemoPicture demoPicture() {
    return DemoPicture.bundled();
  }

  @Bean
  ReadingEngine readingEngine(Engine engine, DemoPicture picture) {
    DocumentReader reader = engine.reader();
    return new ReadingEngine(reader::readAll, engine.cutouts(), () -> readOnce(reader, picture));
  }

  private static void readOnce(DocumentReader reader, DemoPicture picture) {
    try {
      reader.read(picture.jpeg(), Trace.NONE);
    } catch (InputRejected e) {
      throw new IllegalStateException("the bundled specimen is no picture", e);
    }
  }
}
