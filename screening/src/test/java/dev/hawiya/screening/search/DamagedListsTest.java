package dev.hawiya.screening.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hawiya.screening.version.InventedLists;
import dev.hawiya.screening.version.ListVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list that cannot be opened: what becomes of it, and that the lists beside it do not care. */
class DamagedListsTest {
  /** What can be wrong with the second version of a list; what tells of it. */
  enum Damage {
    IMPORTED_BY_ANOTHER_HAWIYA("was imported by another version of Hawiya: import it again") {
      @Override
      void to(InventedLists lists) throws IOException {
        Files.move(lists.at(LIST, "2/index-1"), lists.at(LIST, "2/index-0"));
      }
    },
    TORN_INDEX("cannot be opened: CorruptIndexException: ") {
      @Override
      void to(InventedLists lists) throws IOException {
        Path index = lists.at(LIST, "2/index-1");
        try (Stream<Path> files = Files.list(index)) {
          for (Path file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
          }
        }
      }
    },
    TORN_MANIFEST("cannot be opened: ") {
      @Override
      void to(InventedLists lists) throws IOException {
        Files.writeString(lists.at(LIST, "2/manifest.json"), "{");
      }
    },
    NO_MANIFEST("cannot be opened: NoSuchFileException: ") {
      @Override
      void to(InventedLists lists) throws IOException {
        Files.delete(lists.at(LIST, "2/manifest.json"));
      }
    },
    TORN_CURRENT("cannot be opened: NumberFormatException: ") {
      @Override
      void to(InventedLists lists) throws IOException {
        Files.writeString(lists.at(LIST, "current"), "\n");
      }
    };

    private final String why;

    Damage(String why) {
      this.why = why;
    }

    abstract void to(InventedLists lists) throws IOException;
  }

  private static final String LIST = "blocked";
  private static final String COLUMNS = "id,name";

  @TempDir private Path folder;
  private InventedLists lists;

  /** The damaged one stands between two others, for lists are opened in their names' order. */
  @BeforeEach
  void letThreeListsServe() throws Exception {
    lists = new InventedLists(folder);
    importVersion(1);
  }

  private void importVersion(int number) throws Exception {
    for (String list : List.of("abroad", LIST, "customers")) {
      lists.read(list, COLUMNS, "%d,Tarek Ramses El-Nemrawy".formatted(number));
    }
  }

  private static List<String> found(Screener screener) throws IOException {
    return screener.search(ScreeningQuery.named("Tarek Ramses El-Nemrawy")).hits().stream()
        .map(hit -> hit.list() + " " + hit.entity().id())
        .toList();
  }

  private static void assertTold(List<UnopenedList> unopened, Damage damage) {
    assertThat(unopened)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.list()).isEqualTo(LIST);
              assertThat(one.why()).startsWith("the list " + LIST + " " + damage.why);
              assertThat(one.why()).doesNotContain("\n");
            });
  }

  @ParameterizedTest
  @EnumSource
  void itsOldVersionIsSearchedOnAndTheOthersAreRefreshed(Damage damage) throws Exception {
    try (Screener screener = lists.screener()) {
      importVersion(2);
      damage.to(lists);
      Refreshed refreshed = screener.refresh();
      assertThat(refreshed.changed())
          .extracting(ListVersion::list)
          .containsExactly("abroad", "customers");
      assertTold(refreshed.unopened(), damage);
      assertThat(screener.unopened()).isEqualTo(refreshed.unopened());
      assertThat(found(screener)).containsExactly("abroad 2", "blocked 1", "customers 2");
      Refreshed again = screener.refresh();
      assertThat(again.changed()).isEmpty();
      assertTold(again.unopened(), damage);
      assertThat(found(screener)).containsExactly("abroad 2", "blocked 1", "customers 2");
    }
    assertNothingIsOpen();
  }

  @ParameterizedTest
  @EnumSource
  void itIsLeftOutWhereNoVersionOfItWasOpen(Damage damage) throws Exception {
    importVersion(2);
    damage.to(lists);
    try (Screener screener = lists.screener()) {
      assertTold(screener.unopened(), damage);
      assertThat(found(screener)).containsExactly("abroad 2", "customers 2");
    }
    assertNothingIsOpen();
  }

  @ParameterizedTest
  @EnumSource
  void anotherImportIsItsRemedy(Damage damage) throws Exception {
    importVersion(2);
    damage.to(lists);
    ListVersion third = lists.read(LIST, COLUMNS, "3,Tarek Ramses El-Nemrawy").version();
    assertThat(third.number()).isEqualTo(3);
    try (Screener screener = lists.screener()) {
      assertThat(found(screener)).containsExactly("abroad 2", "blocked 3", "customers 2");
    }
  }

  @Test
  void itIsSearchedAsSoonAsItCanBeOpened() throws Exception {
    try (Screener screener = lists.screener()) {
      importVersion(2);
      Path manifest = lists.at(LIST, "2/manifest.json");
      Path aside = Files.move(manifest, lists.at(LIST, "2/aside"));
      assertThat(screener.refresh().unopened()).hasSize(1);
      Files.move(aside, manifest);
      Refreshed refreshed = screener.refresh();
      assertThat(refreshed.changed()).extracting(ListVersion::list).containsExactly(LIST);
      assertThat(refreshed.unopened()).isEmpty();
      assertThat(screener.unopened()).isEmpty();
      assertThat(found(screener)).containsExactly("abroad 2", "blocked 2", "customers 2");
    }
  }

  @Test
  void aListThatIsTakenAwayIsSearchedNoLonger() throws Exception {
    try (Screener screener = lists.screener()) {
      Files.delete(lists.at(LIST, "current"));
      assertThat(screener.refresh()).isEqualTo(new Refreshed(List.of(), List.of()));
      assertThat(found(screener)).containsExactly("abroad 1", "customers 1");
    }
    assertNothingIsOpen();
  }

  @Test
  void aFolderOfAnotherProgramIsToldOfAndLeftAlone() throws Exception {
    Path other = Files.createDirectories(lists.at("Their Folder", "1")).getParent();
    Files.writeString(other.resolve("current"), "1\n");
    try (Screener screener = lists.screener()) {
      assertThat(screener.unopened())
          .containsExactly(
              new UnopenedList(
                  "Their Folder", "the library holds a folder of another program: Their Folder"));
      assertThat(found(screener)).hasSize(3);
    }
  }

  @Test
  void theLibraryNamesTheListThatItCannotRead() throws Exception {
    Files.delete(lists.at(LIST, "1/manifest.json"));
    assertThatThrownBy(() -> lists.library().serving(LIST))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("the list " + LIST + " cannot be opened: NoSuchFileException: ");
  }

  /** An open index shows among the process's memory: its files are mapped into it. */
  private void assertNothingIsOpen() throws IOException {
    Path maps = Path.of("/proc/self/maps");
    assumeTrue(Files.isReadable(maps), "only Linux tells");
    try (Stream<String> all = Files.lines(maps)) {
      assertThat(all.filter(line -> line.contains(folder.toString()))).isEmpty();
    }
  }
}
