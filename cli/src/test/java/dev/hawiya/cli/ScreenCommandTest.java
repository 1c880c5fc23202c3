package dev.hawiya.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreenCommandTest {
  private static final String COLUMNS = "id,name,aliases,kind,birth_date,nationalities,passport";
  private static final String TAREK =
      "1,Tarek Ramses El-Nemrawy,طارق رمسيس النمراوي,person,1951-11-28,Egypt,A1234567";
  private static final String MONA = "2,Mona Salama Zenhom,,person,1980,Pakistan,";

  @TempDir private Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  private List<JsonNode> run(int exit, String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    CommandLine line = HawiyaCommand.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    List<String> all = new ArrayList<>(List.of("screen"));
    all.addAll(List.of(arguments));
    if (arguments.length > 0) {
      all.addAll(List.of("--lists", folder.resolve("lists").toString()));
    }
    assertThat(line.execute(all.toArray(String[]::new))).as(err.toString()).isEqualTo(exit);
    assertThat(err.toString()).doesNotContain("\tat ");
    return out.toString().lines().map(l -> JsonMapper.shared().readTree(l)).toList();
  }

  private JsonNode read(String... rows) throws IOException {
    Path file = folder.resolve("customers.csv");
    Files.writeString(file, String.join("\n", rows) + "\n");
    return run(0, "import", file.toString(), "--list", "own", "--name", "blocked").get(0);
  }

  @Test
  void importsAndTellsWhatWasRead() throws IOException {
    JsonNode first = read(COLUMNS, TAREK, MONA, "3,,,person,,,", "4,Torn");
    assertThat(first.get("list").asString()).isEqualTo("blocked");
    assertThat(first.get("version").asInt()).isEqualTo(1);
    assertThat(first.get("format").asString()).isEqualTo("own");
    assertThat(first.get("imported").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    assertThat(first.get("records").asInt()).isEqualTo(3);
    assertThat(first.get("entities").asInt()).isEqualTo(2);
    assertThat(first.get("bad_rows").asInt()).isEqualTo(2);
    assertThat(first.get("added").asInt()).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(
            "hawiya: record 3: has no name", "hawiya: customers.csv line 5: has 2 cells, not 7");
    assertThat(run(0, "lists")).containsExactly(first);
    run(0, "import", folder.resolve("customers.csv").toString(), "--list", "own");
    assertThat(run(0, "lists"))
        .extracting(list -> list.get("list").asString())
        .containsExactly("blocked", "own");
  }

  @Test
  void tellsWhatAVersionChanged() throws IOException {
    read(COLUMNS, TAREK, MONA);
    assertThat(run(0, "changes", "blocked")).isEmpty();
    JsonNode second = read(COLUMNS, TAREK.replace("Egypt", "Libya"), "3,Hatem Wagdy,,,,,");
    assertThat(second.get("version").asInt()).isEqualTo(2);
    List<String> changes =
        List.of(
            "{\"change\":\"changed\",\"id\":\"1\",\"name\":\"Tarek Ramses El-Nemrawy\"}",
            "{\"change\":\"removed\",\"id\":\"2\",\"name\":\"Mona Salama Zenhom\"}",
            "{\"change\":\"added\",\"id\":\"3\",\"name\":\"Hatem Wagdy\"}");
    run(0, "changes", "blocked");
    assertThat(out.toString().lines()).containsExactlyElementsOf(changes);
    run(0, "changes", "blocked", "2");
    assertThat(out.toString().lines()).containsExactlyElementsOf(changes);
    assertThat(run(0, "changes", "blocked", "1")).isEmpty();
  }

  @Test
  void tellsAHitWithItsReasons() throws IOException {
    read(COLUMNS, TAREK, MONA);
    JsonNode hit =
        run(0, "search", "طارق رمسيس النمراوي", "--born", "1951", "--country", "مصر").get(0);
    assertThat(err.toString()).isEqualTo("hawiya: searched blocked 1 (2 entities)\n");
    assertThat(hit.get("score").asDouble()).isBetween(0.9, 0.999);
    assertThat(hit.get("weak").asBoolean()).isFalse();
    assertThat(hit.get("list").asString()).isEqualTo("blocked");
    assertThat(hit.get("id").asString()).isEqualTo("1");
    assertThat(hit.get("kind").asString()).isEqualTo("person");
    assertThat(hit.get("name").asString()).isEqualTo("Tarek Ramses El-Nemrawy");
    assertThat(hit.get("names")).hasSize(2);
    assertThat(hit.at("/nationalities/0").asString()).isEqualTo("Egypt");
    assertThat(hit.get("pieces"))
        .extracting(piece -> piece.get("evidence").asString())
        .containsExactly("name", "birth_date", "country");
    double sum = 0;
    double weight = 0;
    for (JsonNode piece : hit.get("pieces")) {
      assertThat(piece.get("why").asString()).isNotBlank();
      sum += piece.get("weight").asDouble() * piece.get("value").asDouble();
      weight += piece.get("weight").asDouble();
    }
    assertThat(hit.get("score").asDouble()).isEqualTo(sum / weight, within(0.001));
  }

  @Test
  void printsHitsAndVersionsAsTheServerDoes() throws IOException {
    JsonNode version = read(COLUMNS, TAREK);
    assertThat(version.propertyNames())
        .containsExactly(
            "list",
            "version",
            "imported",
            "entities",
            "format",
            "records",
            "bad_rows",
            "added",
            "changed",
            "removed");
    JsonNode hit = run(0, "search", "Tarek Ramses El-Nemrawy").get(0);
    assertThat(hit.propertyNames())
        .containsExactly(
            "list",
            "id",
            "name",
            "kind",
            "score",
            "weak",
            "pieces",
            "names",
            "birth_dates",
            "nationalities",
            "identifiers",
            "programmes",
            "record");
    assertThat(hit.at("/names/1").toString())
        .isEqualTo("{\"name\":\"طارق رمسيس النمراوي\",\"strength\":\"alias\"}");
    assertThat(hit.at("/birth_dates/0/earliest").asString()).isEqualTo("1951-11-28");
    assertThat(hit.at("/identifiers/0/number").asString()).isEqualTo("A1234567");
    assertThat(hit.at("/record/0/label").asString()).isEqualTo("Name");
  }

  @Test
  void searchesTheOthersWhereAListCannotBeOpened() throws IOException {
    read(COLUMNS, TAREK);
    run(0, "import", folder.resolve("customers.csv").toString(), "--list", "own");
    Files.delete(folder.resolve("lists/own/1/manifest.json"));
    assertThat(run(1, "search", "Tarek Ramses El-Nemrawy")).hasSize(1);
    assertThat(err.toString().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("hawiya: searched blocked 1 (1 entities)"),
            line ->
                assertThat(line).startsWith("hawiya: not searched: the list own cannot be opened"));
    assertThat(run(0, "search", "Tarek Ramses El-Nemrawy", "--list", "blocked")).hasSize(1);
    assertThat(err.toString()).doesNotContain("own");
    assertThat(run(1, "search", "Tarek Ramses El-Nemrawy", "--list", "own")).isEmpty();
    assertThat(err.toString()).startsWith("hawiya: searched no list\nhawiya: not searched: ");
    assertThat(run(1, "lists")).hasSize(1);
    assertThat(err.toString()).startsWith("hawiya: the list own cannot be opened: ");
  }

  @Test
  void searchesByNumberAndWithinListsAndKinds() throws IOException {
    read(COLUMNS, TAREK, MONA);
    assertThat(run(0, "search", "--number", "a-1234567").get(0).at("/pieces/0/evidence").asString())
        .isEqualTo("number");
    assertThat(run(0, "search", "--number", "A1234576").get(0).get("weak").asBoolean()).isTrue();
    assertThat(run(0, "search", "Mona Salama Zenhom", "--kind", "person")).hasSize(1);
    assertThat(run(0, "search", "Mona Salama Zenhom", "--kind", "vessel")).isEmpty();
    assertThat(run(0, "search", "Mona Salama Zenhom", "--list", "blocked")).hasSize(1);
    assertThat(run(0, "search", "Wagih Iskandar Bebawy")).isEmpty();
    assertThat(err.toString()).contains("searched blocked 1 (2 entities)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search",
        "search Tarek --born yesterday",
        "search Tarek --most 0",
        "search Tarek --most many",
        "search Tarek --kind ghost",
        "search Tarek Ramses",
        "import",
        "import list.csv",
        "import --list own",
        "changes",
        "changes blocked first",
        "lists all",
        "nonsense"
      })
  void wrongUsageIsTwoAndLeavesStandardOutputAlone(String arguments) {
    assertThat(run(2, arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEmpty();
    assertThat(err.toString()).contains("screen");
  }

  @Test
  void saysWhatToDoWhereThereIsNoList() throws IOException {
    assertThat(run(0, "lists")).isEmpty();
    run(1, "search", "Tarek Ramses");
    assertThat(err.toString()).contains("import one", "`hawiya screen import");
    run(1, "changes", "blocked");
    assertThat(err.toString()).contains("no list blocked", "`hawiya screen lists`");
    read(COLUMNS, TAREK);
    run(1, "search", "Tarek Ramses", "--list", "nowhere");
    assertThat(err.toString()).contains("no such list", "`hawiya screen import");
    run(1, "changes", "blocked", "7");
    assertThat(err.toString()).isEqualTo("hawiya: the list blocked has no version 7\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void saysWhyAnImportIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), COLUMNS + "\n" + TAREK + "\n");
    run(1, "import", file.toString(), "--list", "klingon");
    assertThat(err.toString()).contains("no format \"klingon\": there are ofac, ", "own");
    run(1, "import", file.toString(), "--list", "own", "--name", "My List");
    assertThat(err.toString()).contains("'My List' is no name for a list");
    run(1, "import", folder.resolve("nowhere.csv").toString(), "--list", "own");
    assertThat(err.toString()).contains("nowhere.csv");
    run(1, "import", file.toString(), "--list", "un");
    assertThat(err.toString()).startsWith("hawiya: ");
    assertThat(out.toString()).isEmpty();
    assertThat(run(0, "lists")).isEmpty();
  }
}
