package dev.hawiya.screening.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.list.ListReader;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.version.Change.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports that do not come to their end, by an error or by a kill: the old version serves. */
class CutOffImportTest {
  private static final String COLUMNS = "id,name,kind";
  private static final String TAREK = "1,Tarek Ramses El-Nemrawy,person";
  private static final String MONA = "2,Mona Salama Zenhom,person";

  @TempDir private Path folder;
  private InventedLists lists;

  @BeforeEach
  void letAVersionServe() throws Exception {
    lists = new InventedLists(folder);
    lists.read("blocked", COLUMNS, TAREK);
  }

  static Stream<Exception> failures() {
    return Stream.of(
        new IOException("the disk is gone"),
        new ListRejected("the file ends in the middle of a record"),
        new IllegalStateException("a reader's bug"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aReaderThatFailsLeavesTheOldVersion(Exception failure) throws Exception {
    assertThatThrownBy(() -> lists.read("blocked", failingAfter(500, failure))).isSameAs(failure);
    assertThat(lists.at("blocked", "2.partial")).isDirectory();
    theOldVersionServes();
    theNextImportSucceeds();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFirstImportThatFailsServesNothing(Exception failure) throws Exception {
    assertThatThrownBy(() -> lists.read("fresh", failingAfter(3, failure))).isSameAs(failure);
    assertThat(lists.serving()).extracting(ListVersion::list).containsExactly("blocked");
    assertThat(lists.library().versions("fresh")).isEmpty();
    assertThat(lists.read("fresh", COLUMNS, MONA).version().number()).isEqualTo(1);
  }

  @Test
  void whatAnImportLeftHalfWrittenIsThrownAway() throws Exception {
    Path index = Files.createDirectories(lists.at("blocked", "2.partial/index-1"));
    Files.writeString(index.resolve("segments_1"), "torn");
    Files.createFile(index.resolve("write.lock"));
    Files.writeString(lists.at("blocked", "2.partial/manifest.json"), "{");
    Files.writeString(lists.at("blocked", "current.partial"), "");
    theOldVersionServes();
    theNextImportSucceeds();
    assertThat(lists.at("blocked", "2.partial")).doesNotExist();
  }

  @Test
  void aVersionThatWasWholeButNeverServedIsPassedOver() throws Exception {
    lists.read("blocked", COLUMNS, MONA);
    Files.writeString(lists.at("blocked", "current"), "1\n");
    theOldVersionServes();
    ListVersion third = lists.read("blocked", COLUMNS, TAREK, MONA).version();
    assertThat(third.number()).isEqualTo(3);
    assertThat(lists.library().delta("blocked", 3))
        .containsExactly(new Change(Kind.ADDED, "2", "Mona Salama Zenhom"));
    assertThat(lists.at("blocked", "1/index-1")).isDirectory();
    assertThat(lists.at("blocked", "2/index-1")).doesNotExist();
  }

  @Test
  void aKilledImportLeavesTheOldVersionAndNoLock() throws Exception {
    Process importing = start();
    try {
      assertThat(importing.inputReader().readLine()).isEqualTo(HeldImport.HALFWAY);
      assertThatThrownBy(() -> lists.read("blocked", COLUMNS, MONA))
          .isInstanceOf(ListRejected.class)
          .hasMessage("the list blocked is being imported: wait for that");
      theOldVersionServes();
    } finally {
      importing.destroyForcibly().onExit().join();
    }
    assertThat(importing.exitValue()).isNotZero();
    assertThat(lists.at("blocked", "2.partial/index-1")).isNotEmptyDirectory();
    theOldVersionServes();
    theNextImportSucceeds();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            HeldImport.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void theOldVersionServes() throws Exception {
    assertThat(lists.serving())
        .extracting(version -> version.list() + " " + version.number())
        .containsExactly("blocked 1");
    assertThat(lists.found("Tarek Ramses El-Nemrawy")).containsExactly("1");
    assertThat(lists.found("Mona Salama Zenhom")).isEmpty();
  }

  private void theNextImportSucceeds() throws Exception {
    ListVersion next = lists.read("blocked", COLUMNS, MONA).version();
    assertThat(next)
        .isEqualTo(new ListVersion("blocked", 2, "own", InventedLists.NOON, 1, 1, 0, 1, 0, 1));
    assertThat(lists.serving()).containsExactly(next);
    assertThat(lists.found("Mona Salama Zenhom")).containsExactly("2");
    assertThat(lists.found("Tarek Ramses El-Nemrawy")).isEmpty();
  }

  private static ListReader failingAfter(int records, Exception failure) {
    return (files, sink) -> {
      for (int i = 0; i < records; i++) {
        sink.record(InventedLists.record("new-" + i, "Mona Salama Zenhom"));
      }
      if (failure instanceof IOException io) {
        throw io;
      } else if (failure instanceof ListRejected rejected) {
        throw rejected;
      }
      throw (RuntimeException) failure;
    };
  }

  /** Imports many records, says so and never ends: run as a process of its own, to be killed. */
  static final class HeldImport {
    static final String HALFWAY = "halfway";
    private static final int RECORDS = 4000;

    private HeldImport() {}

    public static void main(String[] arguments) throws Exception {
      new InventedLists(Path.of(arguments[0]))
          .read(
              "blocked",
              (files, sink) -> {
                for (int i = 0; i < RECORDS; i++) {
                  sink.record(InventedLists.record("new-" + i, "Mona Salama Zenhom " + i));
                }
                System.out.println(HALFWAY);
                waitForever();
              });
    }

    private static void waitForever() {
      try {
        Thread.currentThread().join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
