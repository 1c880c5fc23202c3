package dev.hawiya.screening.list.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How often this process holds a file open, where the system tells (Linux); else never. */
final class OpenFiles {
  private static final Path HANDLES = Path.of("/proc/self/fd");

  private OpenFiles() {}

  static long of(Path file) {
    if (!Files.isDirectory(HANDLES)) {
      return 0;
    }
    try (Stream<Path> handles = Files.list(HANDLES)) {
      return handles.filter(handle -> leadsTo(handle, file)).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean leadsTo(Path handle, Path file) {
    try {
      return Files.readSymbolicLink(handle).equals(file.toAbsolutePath());
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }
}
