package dev.hawiya.screening.version;

import dev.hawiya.screening.index.EntityIndex;
import dev.hawiya.screening.list.ListRejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists that were imported into a folder. */
public final class ListLibrary {
  private final Path folder;

  /**
   * A library.
   *
   * @param folder made by the first import
   */
  public ListLibrary(Path folder) {
    this.folder = folder;
  }

  /** The names of the lists that were imported, sorted. */
  public List<String> lists() throws IOException {
    return ListFolder.lists(folder);
  }

  /**
   * The version of a list that serves, if one does.
   *
   * @throws IOException where it cannot be read; its message names the list
   */
  public Optional<ListVersion> serving(String list) throws IOException {
    ListFolder versions = folder(list);
    try {
      Optional<Integer> current = versions.current();
      return current.isPresent() ? Optional.of(versions.manifest(current.get())) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      throw unreadable(list, e);
    }
  }

  /** Every version of a list, the newest last. */
  public List<ListVersion> versions(String list) throws IOException, ListRejected {
    ListFolder versions = ListFolder.of(folder, list);
    List<ListVersion> all = new ArrayList<>();
    for (int number : versions.numbers()) {
      all.add(versions.manifest(number));
    }
    return all;
  }

  /**
   * What a version changed against the one before, entity by entity.
   *
   * @throws ListRejected where the list has no such version
   */
  public List<Change> delta(String list, int number) throws IOException, ListRejected {
    ListFolder versions = ListFolder.of(folder, list);
    if (!versions.numbers().contains(number)) {
      throw new ListRejected("the list %s has no version %d".formatted(list, number));
    }
    try (var lines = Files.lines(versions.delta(number))) {
      return lines.map(Change::of).toList();
    }
  }

  /**
   * The entities of a version that serves.
   *
   * @throws IOException also where another Hawiya imported it, whose index this one does not read;
   *     its message names the list
   */
  public EntityIndex open(ListVersion version) throws IOException {
    Path index = folder(version.list()).index(version.number());
    if (!Files.isDirectory(index)) {
      throw new IOException(
          "the list %s was imported by another version of Hawiya: import it again"
              .formatted(version.list()));
    }
    try {
      return new EntityIndex(index);
    } catch (IOException | RuntimeException e) {
      throw unreadable(version.list(), e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Damaged files show as whatever their parser or the index throws. */
  private static IOException unreadable(String list, Exception damage) {
    String what = damage.getClass().getSimpleName() + ": " + damage.getMessage();
    return new IOException(
        "the list %s cannot be opened: %s".formatted(list, what.replaceAll("\\s+", " ")), damage);
  }

  private ListFolder folder(String list) throws IOException {
    try {
      return ListFolder.of(folder, list);
    } catch (ListRejected e) {
      throw new IOException("the library holds a folder of another program: " + list, e);
    }
  }
}
