package dev.hawiya.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.server.verification.ReadingEngine;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith({TestServer.Extension.class, OutputCaptureExtension.class})
class HawiyaServerTest {
  /** An engine without any configured keys. */
  @Configuration(proxyBeanMethods = false)
  static class Keyless {
    @Bean
    ReadingEngine readingEngine() {
      return new ReadingEngine(new FakeReadings(), () -> {});
    }

    @Bean
    DemoPicture demoPicture() {
      return () -> FakeReadings.picture("accuauth/front-json");
    }
  }

  @Test
  void isReadyOnlyAfterTheModelsAreWarm(TestServer server) {
    assertThat(server.bean(FakeEngine.ReadinessWhileWarming.class).status()).hasValue(503);
    assertThat(server.send(Call.get("/actuator/health/readiness")).statusCode()).isEqualTo(200);
    HttpResponse<String> health = server.send(Call.get("/actuator/health"));
    assertThat(health.body()).contains("\"status\":\"UP\"", "readinessState");
  }

  @Test
  void exposesNothingButHealth(TestServer server) {
    assertThat(server.send(Call.get("/actuator/env")).statusCode()).isEqualTo(404);
    assertThat(server.send(Call.get("/actuator/heapdump")).statusCode()).isEqualTo(404);
  }

  @Test
  void refusesToServeEverybody(CapturedOutput output) {
    ServeOptions options = new ServeOptions(0, false);
    assertThatThrownBy(() -> HawiyaServer.start(options, Keyless.class))
        .hasRootCauseInstanceOf(ServeRefused.class);
    assertThat(output)
        .contains("No credentials are configured", "--demo", "HAWIYA_CREDENTIALS_0_ID")
        .doesNotContain("\tat ");
  }

  @Test
  void invitesToADemo(CapturedOutput output) {
    try (ConfigurableApplicationContext context =
        HawiyaServer.start(new ServeOptions(0, true), Keyless.class)) {
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
      assertThat(output)
          .contains("WARNING: this is a demo")
          .contains("curl -s -u demo:demo-secret -F 'file=@")
          .contains("egy-nid-front.jpg' 'http://127.0.0.1:" + port + "/v1/documents:read'")
          .contains("-H 'X-DF-API-ID: demo' -H 'X-DF-API-SECRET: demo-secret'");
    }
  }
}
