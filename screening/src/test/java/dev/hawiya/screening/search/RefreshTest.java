package dev.hawiya.screening.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.version.InventedLists;
import dev.hawiya.screening.version.ListVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New versions under a screener that is searched. */
class RefreshTest {
  private static final String NAME = "Tarek Ramses El-Nemrawy";
  private static final int BEARERS = 5;
  private static final int VERSIONS = 8;
  private static final int SEARCHERS = 2;

  @TempDir private Path folder;
  private InventedLists lists;

  @BeforeEach
  void importFirstVersion() throws Exception {
    lists = new InventedLists(folder);
    importVersion(1);
  }

  @Test
  void aNewVersionIsSearchedAfterARefreshAndNotBefore() throws Exception {
    try (Screener screener = lists.screener()) {
      assertThat(screener.refresh().changed()).isEmpty();
      ListVersion second = importVersion(2);
      assertThat(version(screener)).isEqualTo(1);
      assertThat(screener.refresh().changed()).containsExactly(second);
      assertThat(version(screener)).isEqualTo(2);
      assertThat(screener.serving()).containsExactly(second);
      assertThat(screener.refresh().changed()).isEmpty();
    }
  }

  @Test
  void aNewListIsSearchedAfterARefresh() throws Exception {
    try (Screener screener = lists.screener()) {
      lists.read("abroad", "id,name", "x,Mona Salama Zenhom");
      assertThat(screener.refresh().changed())
          .extracting(ListVersion::list)
          .containsExactly("abroad");
      assertThat(screener.search(ScreeningQuery.named("Mona Salama Zenhom")).hits()).hasSize(1);
      assertThat(screener.serving()).hasSize(2);
    }
  }

  @Test
  void aVersionWhoseIndexIsDeletedMeanwhileIsSearchedOn() throws Exception {
    try (Screener screener = lists.screener()) {
      importVersion(2);
      importVersion(3);
      assertThat(lists.at("blocked", "1/index-1")).doesNotExist();
      assertThat(version(screener)).isEqualTo(1);
      screener.refresh();
      assertThat(version(screener)).isEqualTo(3);
    }
  }

  @Test
  void aClosedScreenerSearchesNothing() throws Exception {
    Screener screener = lists.screener();
    screener.close();
    screener.close();
    assertThat(screener.search(ScreeningQuery.named(NAME)))
        .isEqualTo(new ScreeningResult(List.of(), List.of()));
    assertThat(screener.serving()).isEmpty();
  }

  @Test
  void aLibraryWithoutListsAnswersThatNothingWasSearched(@TempDir Path empty) throws Exception {
    try (Screener screener = new InventedLists(empty).screener()) {
      assertThat(screener.search(ScreeningQuery.named(NAME)).lists()).isEmpty();
    }
  }

  @Test
  void everyAnswerIsOfOneWholeVersionWhileOthersAreImported() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<BlockingQueue<Integer>> seen = new ArrayList<>();
    List<Future<Integer>> searching = new ArrayList<>();
    ExecutorService searchers = Executors.newFixedThreadPool(SEARCHERS);
    try (Screener screener = lists.screener()) {
      for (int i = 0; i < SEARCHERS; i++) {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        seen.add(queue);
        searching.add(searchers.submit(() -> search(screener, queue, over)));
      }
      for (int number = 2; number <= VERSIONS; number++) {
        awaitVersion(seen, number - 1);
        importVersion(number);
        screener.refresh();
      }
      awaitVersion(seen, VERSIONS);
      over.set(true);
      for (Future<Integer> searcher : searching) {
        assertThat(searcher.get()).isGreaterThanOrEqualTo(VERSIONS);
      }
    } finally {
      over.set(true);
      searchers.shutdown();
    }
  }

  /** Searches on and on, tells each version once, and returns how many answers there were. */
  private static int search(Screener screener, BlockingQueue<Integer> seen, AtomicBoolean over)
      throws IOException {
    int answers = 0;
    int last = 0;
    try {
      while (!over.get()) {
        int version = version(screener);
        if (version != last) {
          seen.add(version);
          last = version;
        }
        answers++;
      }
      return answers;
    } catch (IOException | RuntimeException | Error e) {
      seen.add(-1);
      throw e;
    }
  }

  private static void awaitVersion(List<BlockingQueue<Integer>> seen, int number) throws Exception {
    for (BlockingQueue<Integer> queue : seen) {
      assertThat(queue.poll(5, TimeUnit.MINUTES)).isEqualTo(number);
    }
  }

  /** The version that a search answers from: all that it tells is of this one. */
  private static int version(Screener screener) throws IOException {
    ScreeningResult result = screener.search(ScreeningQuery.named(NAME));
    assertThat(result.lists()).hasSize(1);
    int number = result.lists().get(0).number();
    assertThat(result.hits()).hasSize(BEARERS);
    assertThat(result.hits())
        .allSatisfy(
            hit -> assertThat(hit.entity().programmes()).containsExactly("Version " + number));
    return number;
  }

  private ListVersion importVersion(int number) throws Exception {
    List<String> rows = new ArrayList<>(List.of("id,name,programme"));
    for (int i = 0; i < number % 3; i++) {
      rows.add("other-%d,Mona Salama Number %d,".formatted(i, number));
    }
    for (int i = 0; i < BEARERS; i++) {
      rows.add("bearer-%d,%s,Version %d".formatted(i, NAME, number));
    }
    ListVersion version = lists.read("blocked", rows.toArray(String[]::new)).version();
    assertThat(version.number()).isEqualTo(number);
    return version;
  }
}
