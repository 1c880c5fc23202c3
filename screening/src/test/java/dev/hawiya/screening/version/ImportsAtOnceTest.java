package dev.hawiya.screening.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordSink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two imports of one list at once: the second is refused, of this process and of another one. */
class ImportsAtOnceTest {
  private static final String BUSY = "the list blocked is being imported: wait for that";
  private static final String[] ROWS = {"id,name,kind", "1,Tarek Ramses El-Nemrawy,person"};

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  @TempDir private Path folder;

  @Test
  @Timeout(300)
  void theSecondOfOneListIsRefusedAndThatOfAnotherIsNot() throws Exception {
    InventedLists lists = new InventedLists(folder);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<ImportReport> first = other.submit(() -> lists.read("blocked", this::hold));
      begun.await();
      refused(lists);
      refused(new InventedLists(folder));
      assertThat(lists.read("abroad", ROWS).version().number()).isEqualTo(1);
      released.countDown();
      assertThat(first.get().version().number()).isEqualTo(1);
      assertThat(lists.read("blocked", ROWS).version().number()).isEqualTo(2);
    } finally {
      released.countDown();
      other.shutdown();
    }
  }

  @Test
  @Timeout(300)
  void aRefusedImportDoesNotLetAnotherProcessIn() throws Exception {
    InventedLists lists = new InventedLists(folder);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<ImportReport> first = other.submit(() -> lists.read("blocked", this::hold));
      begun.await();
      refused(lists);
      assertThat(importedElsewhere()).isEqualTo(BUSY);
      released.countDown();
      assertThat(first.get().version().number()).isEqualTo(1);
      assertThat(importedElsewhere()).isEqualTo("2");
    } finally {
      released.countDown();
      other.shutdown();
    }
  }

  private static void refused(InventedLists lists) {
    assertThatThrownBy(() -> lists.read("blocked", ROWS))
        .isInstanceOf(ListRejected.class)
        .hasMessage(BUSY);
  }

  private void hold(ListFiles files, RecordSink sink) throws IOException, ListRejected {
    sink.record(InventedLists.record("2", "Mona Salama Zenhom"));
    begun.countDown();
    try {
      released.await();
    } catch (InterruptedException e) {
      throw new InterruptedIOException("nobody lets the first import go on");
    }
  }

  private String importedElsewhere() throws IOException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Import.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      return process.inputReader().readLine();
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Imports a list and says which version that made, or why none. */
  static final class Import {
    private Import() {}

    public static void main(String[] arguments) throws IOException {
      try {
        InventedLists lists = new InventedLists(Path.of(arguments[0]));
        System.out.println(lists.read("blocked", ROWS).version().number());
      } catch (ListRejected e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
