package dev.hawiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.AccountDesk;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountCommandTest {
  private static final String URL = "hawiya.store.url";
  private static final String KEY_FILE = "hawiya.key-file";

  private final PrintStream standardOutput = System.out;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void useAStoreOfItsOwn(@TempDir Path folder) {
    System.setProperty(URL, "jdbc:h2:file:" + folder.resolve("store"));
    System.setProperty(KEY_FILE, folder.resolve("key").toString());
  }

  @AfterEach
  void leaveNoTraces() {
    System.clearProperty(URL);
    System.clearProperty(KEY_FILE);
    System.setOut(standardOutput);
  }

  private List<JsonNode> run(int exit, String arguments) {
    out = new StringWriter();
    err = new StringWriter();
    CommandLine line = HawiyaCommand.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    assertThat(line.execute(("account " + arguments).strip().split(" ")))
        .as(err.toString())
        .isEqualTo(exit);
    return out.toString().lines().map(l -> JsonMapper.shared().readTree(l)).toList();
  }

  @Test
  void makesListsAndChangesATenant() {
    JsonNode made =
        run(0, "create acme --country EGY --quota 5 --services document --per-second 3").get(0);
    assertThat(err.toString()).contains("not shown again");
    assertThat(made.get("credentials")).hasSize(4);
    String id = made.at("/credentials/0/id").asString();
    String bundle = made.at("/bundle/bundle").asString();
    JsonNode fresh = run(0, "rotate credential " + id).get(0);
    assertThat(fresh.get("secret")).isNotEqualTo(made.at("/credentials/0/secret"));
    run(0, "disable credential " + id);
    run(0, "add-user acme amal");
    run(0, "rotate user acme amal");
    run(0, "set-bundle " + bundle + " --top-up 7 --expires 2931-01-01T00:00:00Z");
    run(0, "set-rate acme --per-second 0 --per-minute 60");
    run(0, "add-bundle acme --quota 1");
    run(0, "add-credential acme --kind api_key --bundle " + bundle);
    JsonNode facts = run(0, "list acme").get(0);
    assertThat(out.toString()).doesNotContain("secret\"", fresh.get("secret").asString());
    assertThat(facts.at("/bundles/0/quota").asInt()).isEqualTo(12);
    assertThat(facts.at("/bundles/0/expires").asString()).isEqualTo("2931-01-01T00:00:00Z");
    assertThat(facts.at("/credentials/0/disabled").asBoolean()).isTrue();
    assertThat(facts.at("/per_second").isNull()).isTrue();
    assertThat(facts.at("/per_minute").asInt()).isEqualTo(60);
    assertThat(List.of(facts.get("bundles").size(), facts.get("credentials").size()))
        .containsExactly(2, 5);
  }

  @Test
  void makesAnAdministrator() {
    JsonNode made = run(0, "create-admin amal").get(0);
    assertThat(made.get("kind").asString()).isEqualTo("ADMIN");
    run(0, "create acme");
    List<JsonNode> all = run(0, "list");
    assertThat(all).hasSize(2);
    assertThat(all.get(1).get("id")).isEqualTo(made.get("id"));
  }

  @Test
  void saysWhatToDoInstead() {
    run(1, "create ACME");
    assertThat(err.toString()).contains("lower-case").doesNotContain("\tat ");
    run(1, "rotate credential nobody");
    assertThat(err.toString()).contains("no such credential");
    run(2, "disable user amal");
    run(2, "disable pet acme");
    run(2, "set-bundle acme-1");
    run(2, "set-rate acme");
    run(2, "create");
    run(2, "create acme --quota many");
    run(2, "");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void leavesTheStoreToItsServer() throws Exception {
    run(0, "create acme");
    Process holder =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-D" + URL + "=" + System.getProperty(URL),
                "-D" + KEY_FILE + "=" + System.getProperty(KEY_FILE),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(holder.getInputStream().read()).isPositive();
      run(1, "list");
      assertThat(err.toString()).contains("Another process holds the store", "/v1/admin");
    } finally {
      holder.destroyForcibly().onExit().join();
    }
  }

  /** Holds an H2 store as a server does, until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] none) throws InterruptedException {
      try (AccountDesk held = AccountDesk.open()) {
        System.out.println(held.accounts().tenants().size());
        Thread.currentThread().join();
      }
    }
  }
}
