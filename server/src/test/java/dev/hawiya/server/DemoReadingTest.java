package dev.hawiya.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.server.verification.DocumentReadings;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo as a stranger meets it: the real engine reads the bundled specimen, every field right.
 */
class DemoReadingTest {
  private static final String MODEL = "/models/text-detector/card-lines/1/model.yaml";

  @Test
  void readsTheBundledSpecimen() throws Exception {
    assumeTrue(getClass().getResource(MODEL) != null, "the network that finds lines is not there");
    try (ConfigurableApplicationContext context =
            HawiyaServer.start(new ServeOptions(0, true), EngineWiring.class);
        InputStream truth = getClass().getResourceAsStream("/demo/egy-nid-front.truth.json")) {
      DocumentReading reading =
          context
              .getBean(DocumentReadings.class)
              .read(DemoPicture.bundled().jpeg(), Scope.CONTENT, Trace.NONE);
      assertThat(reading.document().type()).isEqualTo("EGY-NID");
      assertThat(reading.document().side()).isEqualTo("front");
      JsonNode fields = JsonMapper.shared().readTree(truth);
      fields.forEachEntry(
          (id, value) ->
              assertThat(ArabicSpelling.fold(reading.fields().value(id)))
                  .as(id)
                  .isEqualTo(ArabicSpelling.fold(value.asString())));
    }
  }
}
