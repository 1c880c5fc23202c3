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

  /** The version of each list that serves, by the lists' names. */
  public List<ListVersion> serving() throws IOException {
    List<ListVersion> serving = new ArrayList<>();
    for (String list : ListFolder.lists(folder)) {
      ListFolder versions = folder(list);
      Optional<Integer> current = versions.current();
      if (current.isPresent()) {
        serving.add(versions.manifest(current.get()));
      }
    }
    return serving;
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
   * @throws IOException also where another Hawiya imported it, whose index this one does not read
   */
  public EntityIndex open(ListVersion version) throws IOException {
    Path index = folder(version.list()).index(version.number());
    if (!Files.isDirectory(index)) {
      throw new IOException(
          "the list %s was imported by another version of Hawiya: import it again"
              .formatted(version.list()));
    }
    return new EntityIndex(index);
  }

  Path folder() {
    return folder;
  }

  private ListFolder folder(String list) throws IOException {
    try {
      return ListFolder.of(folder, list);
    } catch (ListRejected e) {
      throw new IOException("the library holds a folder of another program: " + list, e);
    }
  }
}
