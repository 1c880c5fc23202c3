package dev.hawiya.screening.version;

import dev.hawiya.screening.index.EntityIndex;
import dev.hawiya.screening.index.EntityWriter;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.name.Names;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes a new version of a list out of its publisher's files. */
public final class ListImporter {
  private static final String LOCK = "lock";

  private final ListLibrary library;
  private final Names names;
  private final Clock clock;

  /** More than so many that are gone, and more than one in ten, are not taken for granted. */
  private static final int MOST_GONE = 20;

  private static final int SHARE_GONE = 10;

  private record Source(ListFiles files, boolean mayShrink) {}

  /** A process that opens and closes a file again loses its lock on it, so this is asked first. */
  private final Set<String> importing = ConcurrentHashMap.newKeySet();

  public ListImporter(ListLibrary library, Names names, Clock clock) {
    this.library = library;
    this.names = names;
    this.clock = clock;
  }

  /**
   * Reads a list and lets it serve. Until that is done, and if it is cut off, the version before
   * serves.
   *
   * @param format how the list is written
   * @param list the name it is to have
   * @param given a file of the list, or its folder
   * @param mayShrink whether a version may lack much of the one before; a file that was cut off in
   *     the middle looks like one from which many were taken
   * @throws ListRejected where the files are no such list, saying where it is published, where so
   *     much is gone, or another import of it goes on
   */
  public ImportReport read(ListFormat format, String list, Path given, boolean mayShrink)
      throws IOException, ListRejected {
    ListFolder folder = ListFolder.of(library.folder(), list);
    ListFiles files = located(format, given);
    Files.createDirectories(folder.path());
    if (!importing.add(list)) {
      throw busy(list);
    }
    try {
      return alone(folder, format, list, new Source(files, mayShrink));
    } finally {
      importing.remove(list);
    }
  }

  private static ListFiles located(ListFormat format, Path given) throws IOException, ListRejected {
    try {
      return format.locator().locate(given);
    } catch (ListRejected e) {
      throw new ListRejected(
          "%s (%s: %s)".formatted(e.getMessage(), format.title(), format.locator().published()), e);
    }
  }

  private ImportReport alone(ListFolder folder, ListFormat format, String list, Source source)
      throws IOException, ListRejected {
    try (FileChannel channel =
        FileChannel.open(
            folder.path().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!locked(channel)) {
        throw busy(list);
      }
      return write(folder, format, list, source);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static ListRejected busy(String list) {
    return new ListRejected("the list %s is being imported: wait for that".formatted(list));
  }

  private static ListRejected nobody(ListImport taken) {
    String first =
        taken.badRows().stream()
            .findFirst()
            .map(row -> "; the first, %s, %s".formatted(row.place(), row.reason()))
            .orElse("");
    return new ListRejected("no record of the list can be used" + first);
  }

  private static void checkWhole(ListVersion version) throws ListRejected {
    long before = version.entities() - version.added() + version.removed();
    if (version.removed() > MOST_GONE && version.removed() * SHARE_GONE > before) {
      throw new ListRejected(
          ("%d of the %d entities that the list had are gone: the file may be cut off;"
                  + " if it is whole, import it with --may-shrink")
              .formatted(version.removed(), before));
    }
  }

  private ImportReport write(ListFolder folder, ListFormat format, String list, Source source)
      throws IOException, ListRejected {
    Optional<Integer> before = readable(list);
    int number = folder.numbers().stream().mapToInt(n -> n).max().orElse(0) + 1;
    Path partial = folder.begin(number);
    ListImport taken = taken(format, source.files(), ListFolder.indexIn(partial));
    Map<Change.Kind, Long> changes = delta(folder, before, partial);
    ListVersion version =
        new ListVersion(
            list,
            number,
            format.name(),
            clock.instant(),
            taken.records(),
            taken.entities(),
            taken.bad(),
            changes.getOrDefault(Change.Kind.ADDED, 0L),
            changes.getOrDefault(Change.Kind.CHANGED, 0L),
            changes.getOrDefault(Change.Kind.REMOVED, 0L));
    if (!source.mayShrink()) {
      checkWhole(version);
    }
    folder.finish(partial, version);
    folder.keepIndexes(before.map(old -> List.of(old, number)).orElse(List.of(number)));
    return new ImportReport(version, taken.badRows());
  }

  /** The version that serves; one that cannot be searched is replaced without a comparison. */
  private Optional<Integer> readable(String list) {
    try {
      Optional<ListVersion> serving = library.serving(list);
      if (serving.isPresent()) {
        library.open(serving.get()).close();
      }
      return serving.map(ListVersion::number);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads the files into a new index. */
  private ListImport taken(ListFormat format, ListFiles files, Path indexed)
      throws IOException, ListRejected {
    try (EntityWriter index = new EntityWriter(indexed, names)) {
      ListImport taken = new ListImport(format, index);
      format.reader().read(files, taken);
      if (taken.entities() == 0) {
        throw nobody(taken);
      }
      index.finish();
      return taken;
    }
  }

  /** Writes what changed; of a first version everything is new, and nothing is written. */
  private static Map<Change.Kind, Long> delta(
      ListFolder folder, Optional<Integer> before, Path partial) throws IOException {
    Map<Change.Kind, Long> counts = new EnumMap<>(Change.Kind.class);
    try (EntityIndex after = new EntityIndex(ListFolder.indexIn(partial));
        BufferedWriter lines = Files.newBufferedWriter(ListFolder.deltaIn(partial))) {
      if (before.isEmpty()) {
        counts.put(Change.Kind.ADDED, (long) after.size());
        return counts;
      }
      Difference difference =
          new Difference(
              change -> {
                counts.merge(change.kind(), 1L, Long::sum);
                lines.write(change.line());
                lines.newLine();
              });
      try (EntityIndex old = new EntityIndex(folder.index(before.get()))) {
        difference.between(old, after);
      }
    }
    return counts;
  }
}
