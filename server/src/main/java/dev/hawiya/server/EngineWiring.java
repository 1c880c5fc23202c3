package dev.hawiya.server;

import dev.hawiya.core.face.FaceReader;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReader;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.engine.Engine;
import dev.hawiya.engine.face.FaceEngine;
import dev.hawiya.engine.file.FileDecoder;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.server.face.FaceReadings;
import dev.hawiya.server.face.FrameReadings;
import dev.hawiya.server.verification.ReadingEngine;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the engines that read and the picture that a demo offers. */
@Configuration(proxyBeanMethods = false)
class EngineWiring {
  @Bean(destroyMethod = "close")
  Engine engine(Clock clock) {
    return Engine.open(clock);
  }

  @Bean(destroyMethod = "close")
  FaceEngine faceEngine() {
    return FaceEngine.open();
  }

  @Bean
  FaceReadings faceReadings(FaceEngine engine) {
    FaceReader reader = engine.reader();
    ImageDecoder decoder = new FileDecoder(Limits.FACE);
    return image -> decoder.decode(image).stream().map(reader::read).toList();
  }

  @Bean
  FrameReadings frameReadings(FaceEngine engine) {
    return engine::frame;
  }

  @Bean
  DemoPicture demoPicture() {
    return DemoPicture.bundled();
  }

  @Bean
  ReadingEngine readingEngine(
      Engine engine, FaceEngine faceEngine, FaceReadings faces, DemoPicture picture) {
    DocumentReader reader = engine.reader();
    return new ReadingEngine(
        reader::readAll,
        engine.classifier(faceEngine.detector())::classify,
        engine.cutouts(),
        () -> readOnce(reader, faces, picture.jpeg()));
  }

  private static void readOnce(DocumentReader reader, FaceReadings faces, byte[] jpeg) {
    try {
      reader.read(jpeg, Trace.NONE);
      faces.read(jpeg);
    } catch (InputRejected e) {
      throw new IllegalStateException("the bundled specimen is no picture", e);
    }
  }
}
