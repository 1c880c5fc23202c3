package dev.hawiya.screening.version;

import dev.hawiya.screening.list.ListRejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the versions of one list lie: a folder each, named by its number, and a file {@code
 * current} with the number of the one that serves. A version is written under another name and gets
 * its own when it is whole, so that whatever is cut off in between, the last whole one serves.
 */
final class ListFolder {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final String PARTIAL = ".partial";
  private static final String CURRENT = "current";
  private static final String MANIFEST = "manifest.json";

  /** Its number rises with whatever changes in what an index holds: an older one is not read. */
  private static final String INDEX = "index-1";

  private static final String DELTA = "delta.tsv";

  private final Path folder;

  private ListFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder of a list.
   *
   * @throws ListRejected where the name is none: letters, digits and hyphens make one
   */
  static ListFolder of(Path library, String list) throws ListRejected {
    if (!NAME.matcher(list).matches()) {
      throw new ListRejected(
          "'%s' is no name for a list: use lower-case letters, digits and hyphens".formatted(list));
    }
    return new ListFolder(library.resolve(list));
  }

  /** The lists that a library has. */
  static List<String> lists(Path library) throws IOException {
    if (!Files.isDirectory(library)) {
      return List.of();
    }
    try (Stream<Path> lists = Files.list(library)) {
      return lists
          .filter(list -> Files.isRegularFile(list.resolve(CURRENT)))
          .map(list -> list.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  Path path() {
    return folder;
  }

  /** The number of the version that serves. */
  Optional<Integer> current() throws IOException {
    Path current = folder.resolve(CURRENT);
    return Files.isRegularFile(current)
        ? Optional.of(Integer.valueOf(Files.readString(current).strip()))
        : Optional.empty();
  }

  Path index(int number) {
    return version(number).resolve(INDEX);
  }

  Path delta(int number) {
    return version(number).resolve(DELTA);
  }

  ListVersion manifest(int number) throws IOException {
    return JSON.readValue(Files.readAllBytes(version(number).resolve(MANIFEST)), ListVersion.class);
  }

  /** The numbers of all versions there were, the newest last. */
  List<Integer> numbers() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(folder)) {
      return versions
          .map(version -> version.getFileName().toString())
          .filter(NUMBER.asMatchPredicate())
          .map(Integer::valueOf)
          .sorted()
          .toList();
    }
  }

  /** An empty folder for a version to be written; what an import that was cut off left is gone. */
  Path begin(int number) throws IOException {
    Path partial = folder.resolve(number + PARTIAL);
    FileUtils.deleteDirectory(partial.toFile());
    return Files.createDirectories(partial);
  }

  static Path indexIn(Path partial) {
    return partial.resolve(INDEX);
  }

  static Path deltaIn(Path partial) {
    return partial.resolve(DELTA);
  }

  /** Makes a written version the one that serves. */
  void finish(Path partial, ListVersion version) throws IOException {
    onDisk(partial.resolve(MANIFEST), JSON.writeValueAsBytes(version));
    Files.move(partial, version(version.number()), StandardCopyOption.ATOMIC_MOVE);
    Path next = folder.resolve(CURRENT + PARTIAL);
    onDisk(next, (version.number() + "\n").getBytes(StandardCharsets.US_ASCII));
    Files.move(
        next,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Else a file that is moved into its place may be empty after the power failed. */
  private static void onDisk(Path file, byte[] content) throws IOException {
    Files.write(
        file,
        content,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
  }

  /** Deletes the indexes of all versions but some; their manifests and deltas stay. */
  void keepIndexes(List<Integer> kept) throws IOException {
    for (int number : numbers()) {
      if (!kept.contains(number)) {
        FileUtils.deleteDirectory(index(number).toFile());
      }
    }
  }

  private Path version(int number) {
    return folder.resolve(String.valueOf(number));
  }
}
