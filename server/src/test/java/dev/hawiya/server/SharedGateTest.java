package dev.hawiya.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.face.FaceReadings;
import dev.hawiya.server.face.FrameReadings;
import dev.hawiya.server.verification.ReadingEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents, faces and frames together are read by no more threads than there are cores. */
class SharedGateTest {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Long enough for another picture to come in where one could. */
  private static final long READING_MILLIS = 200;

  /** How many pictures are being read, and how many were at most. */
  private record Reading(AtomicInteger now, AtomicInteger most) {
    void one() {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(READING_MILLIS));
      now.decrementAndGet();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Waiting {
    @Bean
    Reading reading() {
      return new Reading(new AtomicInteger(), new AtomicInteger());
    }

    @Bean
    ReadingEngine readingEngine(Reading reading) {
      return new ReadingEngine(
          (image, scope, trace) -> {
            reading.one();
            return new FakeReadings().readAll(image, scope, trace);
          },
          FakeReadings.kinds(new FakeReadings()),
          FakeReadings.cutouts(),
          () -> {});
    }

    @Bean
    FrameReadings frameReadings(Reading reading) {
      FakeFrames frames = new FakeFrames();
      return image -> {
        reading.one();
        return frames.frame(image);
      };
    }

    @Bean
    FaceReadings faceReadings(Reading reading) {
      return image -> {
        reading.one();
        return new FakeFaces().readAll(image);
      };
    }

    @Bean
    DemoPicture demoPicture() {
      return () -> FakeReadings.picture("accuauth/front-json");
    }
  }

  @Test
  @Timeout(60)
  void isOneForAll() throws Exception {
    String[] store = TestStore.asProperties(TestStore.settings());
    ExecutorService callers = Executors.newFixedThreadPool(3 * CORES);
    try (ConfigurableApplicationContext server =
        HawiyaServer.start(new ServeOptions(0, true), Waiting.class, store)) {
      int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < CORES; i++) {
        answers.add(callers.submit(() -> status(port, document())));
        answers.add(callers.submit(() -> status(port, faces())));
        answers.add(callers.submit(() -> status(port, burst())));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
      assertThat(server.getBean(Reading.class).most().get()).isBetween(1, CORES);
    } finally {
      callers.shutdown();
    }
  }

  private static int status(int port, Call call) {
    Call signed = Client.basic(call, Demo.ID, Demo.SECRET);
    return new Client().send(port, signed).orElseThrow().status();
  }

  private static Call document() {
    return Call.post("/v1/documents:read")
        .body("image/jpeg", FakeReadings.picture("accuauth/front-json"));
  }

  private static Call burst() {
    String face = Call.base64(FakeReadings.picture("body 0"));
    return Call.post("/v1/liveness")
        .json("{\"frames_base64\":[\"%s\",\"%s\",\"%s\"]}".formatted(face, face, face));
  }

  private static Call faces() {
    String face = Call.base64(FakeReadings.picture("face 0"));
    return Call.post("/v1/faces:compare")
        .json("{\"first_base64\":\"%s\",\"second_base64\":\"%s\"}".formatted(face, face));
  }
}
