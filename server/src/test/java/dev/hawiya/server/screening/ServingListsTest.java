package dev.hawiya.server.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.server.Call;
import dev.hawiya.server.TestLists;
import dev.hawiya.server.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list that cannot be opened under a server: it is told of, and nothing else stands still. */
@Tag("store")
@ExtendWith(OutputCaptureExtension.class)
class ServingListsTest {
  private static final String TOLD = "the list second cannot be opened: NoSuchFileException";

  private final TestLists lists = TestLists.invented();

  /** Lets a version serve, which need not be there: one move, for the server looks on its own. */
  private void serve(String list, int version) throws IOException {
    Path folder = Files.createDirectories(lists.folder().resolve(list));
    Files.writeString(folder.resolve("current"), version + "\n");
  }

  private static String health(TestServer server) {
    HttpResponse<String> health = server.send(Call.get("/actuator/health"));
    assertThat(health.statusCode()).isEqualTo(200);
    JsonNode told = JsonMapper.shared().readTree(health.body());
    assertThat(told.get("status").asString()).isEqualTo("UP");
    return told.at("/components/lists/status").asString();
  }

  @Test
  void goesOnWithTheVersionBeforeAndSaysSo(CapturedOutput output) throws Exception {
    try (TestServer server = TestServer.over(lists.folder())) {
      ServingLists serving = server.bean(ServingLists.class);
      assertThat(health(server)).isEqualTo("UP");
      serve("second", 9);
      lists.put("invented", "P1|PERSON|Zubayr Qasimov Testali|1971-05-03|Utopia||Invented A");
      serving.refresh();
      serving.refresh();
      assertThat(serving.serving())
          .extracting(version -> version.list() + " " + version.number())
          .containsExactly("invented 2", "second 1");
      assertThat(serving.search(ScreeningQuery.named("Yarosh Imaginov")).hits()).hasSize(1);
      assertThat(output).containsOnlyOnce(TOLD).contains("list invented: version 2 serves");
      assertThat(health(server)).isEqualTo("STALE");
      serve("second", 1);
      serving.refresh();
      assertThat(health(server)).isEqualTo("UP");
      assertThat(output).contains("every list is searched as it was imported last");
    }
  }

  @Test
  void leavesOutWhatWasNeverOpen() throws Exception {
    try (TestServer server = TestServer.over(lists.folder())) {
      ServingLists serving = server.bean(ServingLists.class);
      serve("third", 1);
      serving.refresh();
      assertThat(serving.search(ScreeningQuery.named("Yarosh Imaginov")).lists()).hasSize(2);
      assertThat(serving.troubles())
          .singleElement()
          .asString()
          .startsWith("the list third cannot be opened: ");
      assertThat(health(server)).isEqualTo("STALE");
    }
  }

  @Test
  void aServerDoesNotStartWithoutOneOfItsLists(CapturedOutput output) throws Exception {
    serve("second", 9);
    assertThatThrownBy(() -> TestServer.over(lists.folder()).close())
        .rootCause()
        .hasMessageContaining(TOLD);
    assertThat(output).contains(TOLD, "Import them again").doesNotContain("\tat ");
  }
}
