package dev.hawiya.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.burst.BurstKind;
import dev.hawiya.specimen.burst.BurstStudio;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Faces as a stranger meets them in the demo: the real engines, on the portrait of Eileen Collins
 * by NASA, which is in the public domain.
 */
class FaceReadingTest {
  private static ConfigurableApplicationContext server;
  private static byte[] portrait;

  @BeforeAll
  static void start() throws Exception {
    try (InputStream file = FaceReadingTest.class.getResourceAsStream("/face/astronaut.jpg")) {
      portrait = file.readAllBytes();
    }
    server = HawiyaServer.start(new ServeOptions(0, true), EngineWiring.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Sends a call of the native API. */
  private static JsonNode send(Call call) {
    return answered(Client.basic(call, Demo.ID, Demo.SECRET));
  }

  private static JsonNode answered(Call call) {
    int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    Client.Answer answer = new Client().send(port, call).orElseThrow();
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static JsonNode compare(byte[] first, byte[] second) {
    return send(
        Call.post("/v1/faces:compare")
            .json(
                "{\"first_base64\":\"%s\",\"second_base64\":\"%s\"}"
                    .formatted(Call.base64(first), Call.base64(second))));
  }

  @Test
  void comparesAPortraitWithASmallerOne() throws Exception {
    JsonNode told = compare(portrait, scaled(portrait, 0.5));
    assertThat(told.get("decision").asString()).isEqualTo("same");
    assertThat(told.get("score").asDouble()).isGreaterThan(0.8);
    assertThat(told.get("fmr").asDouble()).isEqualTo(0.001);
    assertThat(told.get("reasons")).isEmpty();
  }

  @Test
  void seesNoFaceWhereThereIsNone() throws Exception {
    JsonNode told =
        compare(portrait, jpeg(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB)));
    assertThat(told.get("decision").asString()).isEqualTo("undecided");
    assertThat(told.at("/reasons/0/code").asString()).isEqualTo("NO_FACE");
  }

  /** A card that bears the portrait: the demo's, with its drawn portrait pasted over. */
  @Test
  void matchesTheFaceOnACardOfTheDemo() throws Exception {
    JsonNode flat =
        send(
            Call.post("/v1/documents:read?include=document")
                .body("image/jpeg", DemoPicture.bundled().jpeg()));
    byte[] card = withPortrait(Base64.getDecoder().decode(flat.at("/images/document").asString()));
    JsonNode read = send(Call.post("/v1/documents:read").body("image/jpeg", card));
    assertThat(read.at("/document/type").asString()).isEqualTo("EGY-NID");
    String id = read.get("transaction_id").asString();
    JsonNode matched =
        send(Call.post("/v1/faces:match?transaction_id=" + id).body("image/jpeg", portrait));
    assertThat(matched.get("decision").asString()).as(matched.toString()).isEqualTo("same");
    JsonNode vendors =
        answered(
            Call.post("/v1/ocr/face/match")
                .header("ApiKey", "demo-api-key")
                .json(
                    "{\"image\":\"%s\",\"transaction_id\":\"%s\"}"
                        .formatted(Call.base64(portrait), id)));
    assertThat(vendors.at("/data/isMatched").asBoolean()).isTrue();
    assertThat(vendors.at("/data/dissimilarity").asDouble()).isLessThan(2.4);
  }

  /** Bursts of computed faces: a person who turns, and one picture of the same person thrice. */
  @Test
  void tellsALivingPersonFromAPicture() {
    List<byte[]> living = BurstStudio.take(BurstKind.LIVE, 3000).frames();
    JsonNode live = judge(living);
    assertThat(live.get("decision").asString()).as(live.toString()).isEqualTo("live");
    assertThat(live.get("pieces").size()).isEqualTo(6);
    JsonNode still = judge(Collections.nCopies(3, living.get(0)));
    assertThat(still.get("decision").asString()).isEqualTo("attack");
    assertThat(still.at("/reasons/0/code").asString()).isEqualTo("SAME_FRAME");
  }

  private static JsonNode judge(List<byte[]> frames) {
    String list =
        frames.stream()
            .map(frame -> "\"" + Call.base64(frame) + "\"")
            .collect(Collectors.joining(",", "{\"frames_base64\":[", "]}"));
    return send(Call.post("/v1/liveness").json(list));
  }

  private static byte[] withPortrait(byte[] page) throws IOException {
    BufferedImage card = image(page);
    BufferedImage face = image(portrait).getSubimage(130, 30, 180, 225);
    int height = (int) (card.getHeight() * 0.5);
    int width = height * face.getWidth() / face.getHeight();
    Graphics2D pen = card.createGraphics();
    pen.drawImage(
        face, (int) (card.getWidth() * 0.04), (int) (card.getHeight() * 0.08), width, height, null);
    pen.dispose();
    BufferedImage table =
        new BufferedImage(
            card.getWidth() * 3 / 2, card.getHeight() * 3 / 2, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = table.createGraphics();
    brush.drawImage(card, card.getWidth() / 4, card.getHeight() / 4, null);
    brush.dispose();
    return jpeg(table);
  }

  private static byte[] scaled(byte[] picture, double by) throws IOException {
    BufferedImage whole = image(picture);
    int width = (int) (whole.getWidth() * by);
    int height = (int) (whole.getHeight() * by);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.drawImage(whole.getScaledInstance(width, height, java.awt.Image.SCALE_SMOOTH), 0, 0, null);
    pen.dispose();
    return jpeg(small);
  }

  private static BufferedImage image(byte[] picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    return out.toByteArray();
  }
}
