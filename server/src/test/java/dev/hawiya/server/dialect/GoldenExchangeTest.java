package dev.hawiya.server.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.TestLists;
import dev.hawiya.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Replays every recorded exchange of every dialect. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class GoldenExchangeTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  /** Cases of a server that nobody imported a list into. */
  private static final String WITHOUT_LISTS = "-no-lists";

  private static final int LEAST_CASES = 5;

  /** Ids that differ from call to call; those of a recorded answer are such as well. */
  private static final String FRESH_ID =
      "TID[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  @TestFactory
  Stream<DynamicTest> replays(TestServer server) throws IOException {
    return folders(GOLDEN).stream()
        .flatMap(dialect -> folders(dialect).stream())
        .filter(folder -> !folder.toString().endsWith(WITHOUT_LISTS))
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    GOLDEN.relativize(folder).toString(), () -> replay(server, folder)));
  }

  @Test
  void replaysWithoutLists() {
    List<Path> all =
        folders(GOLDEN).stream()
            .flatMap(dialect -> folders(dialect).stream())
            .filter(folder -> folder.toString().endsWith(WITHOUT_LISTS))
            .toList();
    assertThat(all).isNotEmpty();
    try (TestServer bare = TestServer.over(TestLists.none().folder())) {
      all.forEach(folder -> replay(bare, folder));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyDialectHasEnough(TestServer server) {
    return server.dialects().all().stream()
        .map(
            dialect ->
                DynamicTest.dynamicTest(
                    dialect.name(),
                    () ->
                        assertThat(folders(GOLDEN.resolve(dialect.name())))
                            .hasSizeGreaterThanOrEqualTo(LEAST_CASES)));
  }

  private static void replay(TestServer server, Path folder) {
    GoldenExchange golden = GoldenExchange.load(folder, server);
    HttpResponse<String> response = server.send(golden.request());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(golden.status());
    assertThat(JsonMapper.shared().readTree(masked(response.body())))
        .isEqualTo(JsonMapper.shared().readTree(masked(golden.response())));
  }

  private static String masked(String body) {
    return body.replaceAll(FRESH_ID, "ID");
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
