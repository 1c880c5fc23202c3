package dev.hawiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On the portrait of Eileen Collins by NASA, which is in the public domain. */
class FaceCommandTest {
  private final StringWriter out = new StringWriter();
  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (InputStream picture = FaceCommandTest.class.getResourceAsStream("/face/astronaut.jpg")) {
      Files.copy(picture, folder.resolve("a.jpg"));
    }
  }

  @Test
  void aFaceIsLikeItself() {
    JsonNode answer = run("compare", file("a.jpg"), file("a.jpg")).get(0);
    assertThat(answer.path("decision").asString()).isEqualTo("same");
    assertThat(answer.path("score").asDouble()).isGreaterThan(0.999);
    assertThat(answer.path("probability").asDouble()).isGreaterThan(0.99);
    assertThat(answer.path("reasons")).isEmpty();
  }

  @Test
  void everyLineOfPairsIsAnsweredInItsOrder() throws IOException {
    Files.writeString(folder.resolve("text.jpg"), "no picture");
    Path pairs =
        Files.writeString(
            folder.resolve("pairs.jsonl"),
            """
            {"a":"a.jpg","b":"a.jpg","same_person":true}
            {"a":"a.jpg","b":"missing.jpg"}
            {"a":"text.jpg","b":"a.jpg"}
            no json
            {"b":"a.jpg"}
            {"a":"a.jpg","b":"a.jpg"}
            """);
    List<JsonNode> answers = run("compare", "--pairs", pairs.toString());
    assertThat(answers).hasSize(6);
    assertThat(answers.get(0).path("a").asString()).isEqualTo("a.jpg");
    assertThat(answers.get(0).path("score").asDouble()).isGreaterThan(0.999);
    assertThat(answers.get(0).has("reason")).isFalse();
    assertThat(answers.get(5)).isEqualTo(answers.get(0));
    for (JsonNode failed : answers.subList(1, 5)) {
      assertThat(failed.path("score").isNull()).isTrue();
      assertThat(failed.path("reason").asString()).isNotEmpty();
    }
  }

  @Test
  void threeTimesOneFrameIsNoLivingPerson() {
    JsonNode answer = run("liveness", file("a.jpg"), file("a.jpg"), file("a.jpg")).get(0);
    assertThat(answer.path("decision").asString()).isEqualTo("attack");
    assertThat(answer.path("reasons").toString()).contains("SAME_FRAME");
    assertThat(answer.at("/pieces/1/name").asString()).isEqualTo("not_identical");
    assertThat(answer.at("/pieces/1/reasons/0").asString()).isEqualTo("SAME_FRAME");
  }

  @Test
  void aLargeFrameIsRefused() throws IOException {
    Path large = Files.write(folder.resolve("large.jpg"), new byte[600 * 1024]);
    JsonNode answer = run("liveness", large.toString(), file("a.jpg"), file("a.jpg")).get(0);
    assertThat(answer.path("decision").asString()).isEqualTo("inconclusive");
    assertThat(answer.path("reason").asString())
        .contains("large.jpg: ", "600 KB is larger than 500 KB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "compare", "compare a.jpg", "liveness a.jpg b.jpg"})
  void wrongUsageIsTwo(String arguments) {
    assertThat(HawiyaCommand.commandLine().execute(("face " + arguments).strip().split(" ")))
        .isEqualTo(2);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private List<JsonNode> run(String... arguments) {
    CommandLine line = HawiyaCommand.commandLine();
    line.setOut(new PrintWriter(out, true));
    String[] all = new String[arguments.length + 1];
    all[0] = "face";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    assertThat(line.execute(all)).isZero();
    return out.toString().lines().map(JsonMapper.shared()::readTree).toList();
  }
}
