package dev.hawiya.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server says while it is called well and badly: no secret, and nothing of a card. */
@Tag("store")
@ExtendWith(OutputCaptureExtension.class)
class QuietLogsTest {
  private static final byte[] FRONT = FakeReadings.picture("accuauth/front-json");
  private final Client client = new Client();

  @Test
  void sayNothingSecretOrPersonal(CapturedOutput output) {
    var settings = TestStore.settings();
    try (var store = dev.hawiya.server.store.Store.open(settings)) {
      TestAccounts.fill(store);
    }
    String[] loud =
        Stream.concat(
                Stream.of(TestStore.asProperties(settings)),
                Stream.of(
                    "--logging.level.dev.hawiya.server.failure=error",
                    "--hawiya.lists=" + TestLists.invented().folder()))
            .toArray(String[]::new);
    JsonNode made;
    String read;
    try (ConfigurableApplicationContext server =
        HawiyaServer.start(new ServeOptions(0, false), FakeEngine.class, loud)) {
      int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      made = administrate(port);
      read = call(port, made.at("/credentials/0/id").asString(), made);
    }
    assertThat(output.getAll()).contains("created tenant quiet", "request ", " failed");
    assertThat(output.getAll())
        .doesNotContain(TestAccounts.SECRET, FakeReadings.PERSONAL, "wrong-secret");
    made.findValuesAsString("secret").forEach(s -> assertThat(output.getAll()).doesNotContain(s));
    made.findValuesAsString("password").forEach(s -> assertThat(output.getAll()).doesNotContain(s));
    made.findValuesAsString("hmac_key").forEach(s -> assertThat(output.getAll()).doesNotContain(s));
    List<String> values = JsonMapper.shared().readTree(read).findValuesAsString("value");
    assertThat(values).hasSizeGreaterThan(3);
    values.stream()
        .filter(value -> value.length() > 3)
        .forEach(value -> assertThat(output.getAll()).doesNotContain(value));
  }

  private JsonNode administrate(int port) {
    Call create = Call.post("/v1/admin/tenants").json("{\"name\":\"quiet\"}");
    String made = send(port, 201, Client.basic(create, "admin", TestAccounts.SECRET));
    send(port, 401, Client.basic(create, "admin", "wrong-secret"));
    return JsonMapper.shared().readTree(made);
  }

  private String call(int port, String id, JsonNode made) {
    String secret = made.at("/credentials/0/secret").asString();
    Call read = Client.basic(Call.post("/v1/documents:read"), id, secret);
    send(port, 401, Client.basic(read, id, "wrong-secret").file("file", FRONT));
    send(port, 400, read.json("{\"image_base64\":\"" + secret));
    send(port, 422, read.file("file", FakeReadings.picture("damaged")));
    send(port, 500, read.file("file", FakeReadings.picture("bug")));
    send(port, 404, read.path("/v1/" + FakeReadings.PERSONAL));
    Call search = read.path("/v1/screening:search");
    send(port, 200, search.json("{\"name\":\"" + FakeReadings.PERSONAL + "\"}"));
    send(port, 400, search.json("{\"nom\":\"" + FakeReadings.PERSONAL + "\"}"));
    String answer = send(port, 200, read.file("file", FRONT));
    String transaction = JsonMapper.shared().readTree(answer).get("transaction_id").asString();
    Call match = read.path("/v1/faces:match?transaction_id=" + transaction);
    send(port, 500, match.body("image/jpeg", FakeReadings.picture("bug")));
    send(port, 200, match.body("image/jpeg", FRONT));
    return answer;
  }

  private String send(int port, int status, Call call) {
    Optional<Client.Answer> answer = client.send(port, call);
    assertThat(answer.orElseThrow().status()).as(answer.get().body()).isEqualTo(status);
    return answer.get().body();
  }
}
