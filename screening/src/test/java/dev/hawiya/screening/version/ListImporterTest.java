package dev.hawiya.screening.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.un.UnList;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.version.Change.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListImporterTest {
  private static final String COLUMNS = "id,name,kind,programme";
  private static final String TAREK = "1,Tarek Ramses El-Nemrawy,person,PEP";
  private static final String MONA = "2,Mona Salama Zenhom,person,PEP";
  private static final String DELTA = "3,Qasr Delta Trading,organisation,Fraud";

  @TempDir private Path folder;
  private InventedLists lists;

  @BeforeEach
  void begin() {
    lists = new InventedLists(folder);
  }

  @Test
  void theFirstImportIsVersionOneWithNothingToCompareWith() throws Exception {
    ImportReport report = lists.read("blocked", COLUMNS, TAREK, MONA, DELTA);
    ListVersion first = new ListVersion("blocked", 1, "own", InventedLists.NOON, 3, 3, 0, 3, 0, 0);
    assertThat(report).isEqualTo(new ImportReport(first, List.of()));
    assertThat(lists.serving()).containsExactly(first);
    assertThat(lists.library().versions("blocked")).containsExactly(first);
    assertThat(lists.library().delta("blocked", 1)).isEmpty();
  }

  @Test
  void aListThatMayBeCutOffIsRefusedUnlessItMayShrink() throws Exception {
    List<String> rows = new ArrayList<>(List.of(COLUMNS));
    IntStream.range(0, 100).forEach(i -> rows.add(i + ",Tarek Ramses,person,PEP"));
    ListVersion first = lists.read("blocked", rows.toArray(String[]::new)).version();
    assertThatThrownBy(() -> lists.read("blocked", rows.subList(0, 80).toArray(String[]::new)))
        .isInstanceOf(ListRejected.class)
        .hasMessageContainingAll("21 of the 100 entities", "--may-shrink");
    assertThat(lists.serving()).containsExactly(first);
    assertThat(lists.read("blocked", rows.subList(0, 81).toArray(String[]::new)).version())
        .extracting(ListVersion::removed)
        .isEqualTo(20L);
    assertThat(lists.shrunk("blocked", rows.subList(0, 30).toArray(String[]::new)).version())
        .extracting(ListVersion::entities)
        .isEqualTo(29L);
  }

  @Test
  void theNextOneTellsWhatChanged() throws Exception {
    ListVersion first = lists.read("blocked", COLUMNS, TAREK, MONA, DELTA).version();
    ListVersion second =
        lists
            .read(
                "blocked",
                COLUMNS,
                "4,Samira Qandil Sobhy,person,PEP",
                "0,Hatem Wagdy Ghoneim,person,PEP",
                MONA,
                "1,Tarek Ramses El-Nemrawy,person,Fraud")
            .version();
    assertThat(second)
        .isEqualTo(new ListVersion("blocked", 2, "own", InventedLists.NOON, 4, 4, 0, 2, 1, 1));
    assertThat(lists.library().delta("blocked", 2))
        .containsExactly(
            new Change(Kind.ADDED, "0", "Hatem Wagdy Ghoneim"),
            new Change(Kind.CHANGED, "1", "Tarek Ramses El-Nemrawy"),
            new Change(Kind.REMOVED, "3", "Qasr Delta Trading"),
            new Change(Kind.ADDED, "4", "Samira Qandil Sobhy"));
    assertThat(lists.serving()).containsExactly(second);
    assertThat(lists.library().versions("blocked")).containsExactly(first, second);
    assertThat(lists.found("Samira Qandil Sobhy")).containsExactly("4");
    assertThat(lists.found("Qasr Delta Trading")).isEmpty();
  }

  @Test
  void aListOfAnotherHawiyaIsToBeImportedAgain() throws Exception {
    ListVersion old = lists.read("blocked", COLUMNS, TAREK).version();
    try (Stream<Path> paths = Files.walk(folder)) {
      Path index =
          paths.filter(path -> path.getFileName().toString().equals("index-1")).findFirst().get();
      Files.move(index, index.resolveSibling("index-0"));
    }
    assertThatThrownBy(() -> lists.library().open(old))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("import it again");
    assertThat(lists.read("blocked", COLUMNS, TAREK).version().number()).isEqualTo(2);
    assertThat(lists.found("Tarek Ramses")).hasSize(1);
  }

  @Test
  void thereIsNoChangeOfAVersionThatIsNone() throws Exception {
    lists.read("blocked", COLUMNS, TAREK);
    assertThatThrownBy(() -> lists.library().delta("blocked", 2))
        .isInstanceOf(ListRejected.class)
        .hasMessage("the list blocked has no version 2");
    assertThatThrownBy(() -> lists.library().delta("nowhere", 1)).isInstanceOf(ListRejected.class);
  }

  @Test
  void theSameAgainChangesNothing() throws Exception {
    lists.read("blocked", COLUMNS, TAREK, MONA);
    ListVersion again = lists.read("blocked", COLUMNS, MONA, TAREK).version();
    assertThat(again)
        .isEqualTo(new ListVersion("blocked", 2, "own", InventedLists.NOON, 2, 2, 0, 0, 0, 0));
    assertThat(lists.library().delta("blocked", 2)).isEmpty();
  }

  @Test
  void changesOfIdsInAnyScriptAreTold() throws Exception {
    lists.read("blocked", COLUMNS, "ﷲ7,Tarek Ramses,person,", "😀7,Mona Salama,person,");
    ListVersion second = lists.read("blocked", COLUMNS, "😀7,Mona Salama,person,").version();
    assertThat(lists.library().delta("blocked", 2))
        .containsExactly(new Change(Kind.REMOVED, "ﷲ7", "Tarek Ramses"));
    assertThat(List.of(second.added(), second.changed(), second.removed()))
        .containsExactly(0L, 0L, 1L);
  }

  @Test
  void anIdThatBeginsAnotherOneIsNotMistakenForIt() throws Exception {
    lists.read("blocked", COLUMNS, "1,Tarek Ramses,person,", "11,Mona Salama,person,");
    lists.read("blocked", COLUMNS, "11,Mona Salama,person,", "1 1,Hatem Wagdy,person,");
    assertThat(lists.library().delta("blocked", 2))
        .containsExactly(
            new Change(Kind.REMOVED, "1", "Tarek Ramses"),
            new Change(Kind.ADDED, "1 1", "Hatem Wagdy"));
  }

  @Test
  void badRowsAreCountedAndTold() throws Exception {
    ImportReport report =
        lists.read(
            "blocked", COLUMNS, TAREK, ",,person,", "1,Mona Salama,person,", "2,Mona", DELTA);
    assertThat(report.badRows())
        .containsExactly(
            new BadRow("record 2", "has no name"),
            new BadRow("1", "the list has this id twice; the first one was taken"),
            new BadRow("blocked.csv line 5", "has 2 cells, not 4"));
    assertThat(report.version())
        .isEqualTo(new ListVersion("blocked", 1, "own", InventedLists.NOON, 4, 2, 3, 2, 0, 0));
  }

  @Test
  void anIdLikeATextIsABadRow() throws Exception {
    String text = "x".repeat(40_000);
    ImportReport report = lists.read("blocked", COLUMNS, text + ",Mona Salama,person,", TAREK);
    assertThat(report.badRows())
        .containsExactly(new BadRow("record 1", "has an id of more than 1000 letters"));
    assertThat(lists.found("Tarek Ramses El-Nemrawy")).containsExactly("1");
  }

  @Test
  void ofManyBadRowsTheFirstAreTold() throws Exception {
    ImportReport report =
        lists.read(
            "blocked",
            (files, sink) -> {
              sink.record(InventedLists.record("1", "Tarek Ramses"));
              for (int i = 0; i < 1000; i++) {
                sink.bad(new BadRow("line " + i, "is torn"));
              }
            });
    assertThat(report.badRows()).hasSize(100).first().isEqualTo(new BadRow("line 0", "is torn"));
    assertThat(report.version().badRows()).isEqualTo(1000);
  }

  @Test
  void aListOfNobodyIsRefusedAndTheOldOneServes() throws Exception {
    lists.read("blocked", COLUMNS, TAREK);
    assertThatThrownBy(() -> lists.read("blocked", COLUMNS, "1,,person,", "2,-,person,"))
        .isInstanceOf(ListRejected.class)
        .hasMessageContaining("no record of the list can be used");
    assertThat(lists.serving()).extracting(ListVersion::number).containsExactly(1);
    assertThat(lists.found("Tarek Ramses El-Nemrawy")).containsExactly("1");
  }

  @Test
  void whatIsNoSuchListIsToldWithWhereItIsPublished() {
    ListImporter importer = new ListImporter(lists.library(), Names.load(), Clock.systemUTC());
    assertThatThrownBy(() -> importer.read(UnList.format(), "un", folder, false))
        .isInstanceOf(ListRejected.class)
        .hasMessageStartingWith("no consolidated.xml in " + folder + " (United Nations")
        .hasMessageEndingWith(": " + UnList.format().locator().published() + ")");
  }

  @Test
  void ofAListOfNobodyTheFirstReasonIsTold() {
    assertThatThrownBy(() -> lists.read("blocked", COLUMNS, ",,person,", "2,Mona"))
        .hasMessage("no record of the list can be used; the first, record 1, has no name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../up",
        "a/b",
        "a\\b",
        "Ofac",
        "ofac list",
        "-ofac",
        "قائمة",
        "a\n"
      })
  void aNameThatIsNoneIsRefused(String name) throws Exception {
    assertThatThrownBy(() -> lists.read(name, COLUMNS, TAREK))
        .isInstanceOf(ListRejected.class)
        .hasMessageContaining("'" + name + "' is no name for a list: use lower-case letters");
    assertThatThrownBy(() -> lists.library().versions(name)).isInstanceOf(ListRejected.class);
    assertThatThrownBy(() -> lists.library().delta(name, 1)).isInstanceOf(ListRejected.class);
    assertThat(lists.library().folder()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "ofac-sdn", "own-list-of-40-letters-0123456789-012345"})
  void namesOfLettersDigitsAndHyphensAreTaken(String name) throws Exception {
    lists.read(name, COLUMNS, TAREK);
    assertThat(lists.serving()).extracting(ListVersion::list).containsExactly(name);
  }

  @Test
  void aNameOfMoreThanFortyLettersIsRefused() {
    assertThatThrownBy(() -> lists.read("a".repeat(41), COLUMNS, TAREK))
        .isInstanceOf(ListRejected.class);
  }

  @Test
  void onlyTheIndexesOfTheLastTwoVersionsAreKept() throws Exception {
    for (int i = 0; i < 4; i++) {
      lists.read("blocked", COLUMNS, TAREK, "5,Mona Salama Number " + i + ",person,");
    }
    for (int number = 1; number <= 4; number++) {
      assertThat(lists.at("blocked", number + "/manifest.json")).isRegularFile();
      assertThat(Files.exists(lists.at("blocked", number + "/index-1"))).isEqualTo(number > 2);
      assertThat(lists.library().delta("blocked", number)).hasSize(number == 1 ? 0 : 1);
    }
    assertThat(lists.library().versions("blocked"))
        .extracting(ListVersion::number)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void listsServeSideBySide() throws Exception {
    lists.read("blocked", COLUMNS, TAREK);
    lists.read("abroad", COLUMNS, MONA);
    lists.read("abroad", COLUMNS, MONA, DELTA);
    assertThat(lists.serving())
        .extracting(version -> version.list() + " " + version.number())
        .containsExactly("abroad 2", "blocked 1");
  }

  @Test
  void aLibraryWithoutListsServesNone() throws Exception {
    assertThat(lists.serving()).isEmpty();
    assertThat(lists.library().versions("blocked")).isEmpty();
    Files.createDirectories(lists.at("blocked", "1"));
    assertThat(lists.serving()).isEmpty();
  }
}
