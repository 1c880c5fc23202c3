package dev.hawiya.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.server.face.FaceReadings;
import dev.hawiya.server.face.FrameReadings;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import dev.hawiya.server.verification.DocumentReadings;
import dev.hawiya.server.verification.ReadingEngine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Tag("store")
@ExtendWith({TestServer.Extension.class, OutputCaptureExtension.class})
class HawiyaServerTest {
  /** A slow engine without any configured keys. */
  @Configuration(proxyBeanMethods = false)
  static class Keyless {
    @Bean
    CountDownLatch begun() {
      return new CountDownLatch(1);
    }

    @Bean
    ReadingEngine readingEngine(CountDownLatch begun) {
      DocumentReadings slow =
          (image, scope, trace) -> {
            begun.countDown();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            return new FakeReadings().readAll(image, scope, trace);
          };
      return new ReadingEngine(slow, FakeReadings.kinds(slow), FakeReadings.cutouts(), () -> {});
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

  private static ConfigurableApplicationContext startDemo() {
    return HawiyaServer.start(
        new ServeOptions(0, true), Keyless.class, TestStore.asProperties(TestStore.settings()));
  }

  @Test
  void isReadyOnlyAfterTheModelsAreWarm(TestServer server) {
    assertThat(server.bean(FakeEngine.ReadinessWhileWarming.class).status()).hasValue(503);
    assertThat(server.send(Call.get("/actuator/health/readiness")).statusCode()).isEqualTo(200);
    HttpResponse<String> health = server.send(Call.get("/actuator/health"));
    assertThat(health.body()).contains("\"status\":\"UP\"", "readinessState");
  }

  @Test
  void startsASecondDemoBesideTheFirst() throws IOException {
    Path here = Files.createDirectories(Path.of(".hawiya", "demo"));
    try (Store first = Store.open(StoreSettings.in(here));
        ConfigurableApplicationContext second =
            HawiyaServer.start(new ServeOptions(0, true), Keyless.class)) {
      String port = second.getEnvironment().getRequiredProperty("local.server.port");
      assertThat(first.shared()).isFalse();
      assertThat(Probe.readiness(port)).isEqualTo(200);
    }
  }

  @Test
  void isNotReadyWithoutItsStore() {
    try (ConfigurableApplicationContext context = startDemo()) {
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      assertThat(Probe.readiness(port)).isEqualTo(200);
      context.getBean(Store.class).close();
      assertThat(Probe.readiness(port)).isEqualTo(503);
    }
  }

  @Test
  void exposesNothingButHealth(TestServer server) {
    assertThat(server.send(Call.get("/actuator/env")).statusCode()).isEqualTo(404);
    assertThat(server.send(Call.get("/actuator/heapdump")).statusCode()).isEqualTo(404);
  }

  @Test
  void refusesToServeEverybody(CapturedOutput output) {
    ServeOptions options = new ServeOptions(0, false);
    String[] empty = TestStore.asProperties(TestStore.settings());
    assertThatThrownBy(() -> HawiyaServer.start(options, Keyless.class, empty))
        .hasRootCauseInstanceOf(ServeRefused.class);
    assertThat(output)
        .contains("No accounts exist", "--demo", "./hawiya account create")
        .doesNotContain("\tat ");
  }

  @Test
  void invitesToADemo(CapturedOutput output) {
    try (ConfigurableApplicationContext context = startDemo()) {
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
      assertThat(output)
          .contains("WARNING: this is a demo")
          .contains("curl -s -u demo:demo-secret -F 'file=@")
          .contains("egy-nid-front.jpg' 'http://127.0.0.1:" + port + "/v1/documents:read'")
          .contains("-H 'X-DF-API-ID: demo' -H 'X-DF-API-SECRET: demo-secret'")
          .contains("-H 'ApiKey: demo-api-key'", "/v1/ocr/id/front/file");
    }
  }

  @Test
  void finishesWhatItBeganBeforeItStops() throws Exception {
    ConfigurableApplicationContext context = startDemo();
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    Call call = Call.post("/").file("file", FakeReadings.picture("accuauth/front-json"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/documents:read"))
            .header("Authorization", "Basic " + Call.base64("demo:demo-secret".getBytes()))
            .header("Content-Type", call.headers().get("Content-Type"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(call.body()))
            .build();
    CompletableFuture<HttpResponse<String>> answer =
        HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    assertThat(context.getBean(CountDownLatch.class).await(20, TimeUnit.SECONDS)).isTrue();
    context.close();
    assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
  }
}
