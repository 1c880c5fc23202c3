package dev.hawiya.server;

import dev.hawiya.server.verification.ReadingEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the engine that reads and the picture that a demo offers. */
@Configuration(proxyBeanMethods = false)
class EngineWiring {
  @Bean
  ReadingEngine readingEngine() {
    throw new ServeRefused("no engine", "");
  }

  @Bean
  DemoPicture demoPicture() {
    return () -> new byte[0];
  }
}
