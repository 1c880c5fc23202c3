package dev.hawiya.screening.search;

import dev.hawiya.screening.index.EntityIndex;
import dev.hawiya.screening.version.ListLibrary;
import dev.hawiya.screening.version.ListVersion;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.util.IOUtils;

/** The versions that serve, open. A version stays open until nobody searches it any more. */
final class OpenLists implements Closeable {
  /** A list that can be searched. */
  record OpenList(ListVersion version, EntityIndex index) {}

  /** What is done with the lists, sorted by name, while they stay open. */
  @FunctionalInterface
  interface Use<T> {
    T with(List<OpenList> lists) throws IOException;
  }

  private final ListLibrary library;
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private final SortedMap<String, OpenList> open = new TreeMap<>();
  private volatile List<UnopenedList> unopened = List.of();

  OpenLists(ListLibrary library) {
    this.library = library;
  }

  <T> T use(Use<T> use) throws IOException {
    inUse.readLock().lock();
    try {
      return use.with(List.copyOf(open.values()));
    } finally {
      inUse.readLock().unlock();
    }
  }

  /** Those that could not be opened when it was last tried. */
  List<UnopenedList> unopened() {
    return unopened;
  }

  /**
   * Opens the versions that serve now and lets go of those that do no longer, list by list: one
   * that cannot be opened stays as it was, and keeps no other from being opened.
   *
   * @throws IOException where it cannot be seen which lists there are; all stay as they were
   */
  synchronized Refreshed refresh() throws IOException {
    List<ListVersion> changed = new ArrayList<>();
    List<UnopenedList> failed = new ArrayList<>();
    List<EntityIndex> gone = new ArrayList<>();
    List<String> lists = library.lists();
    try {
      for (String list : lists) {
        try {
          refresh(list, gone).ifPresent(changed::add);
        } catch (IOException e) {
          failed.add(new UnopenedList(list, e.getMessage()));
        }
      }
      for (String list : List.copyOf(open.keySet())) {
        if (!lists.contains(list)) {
          put(list, Optional.empty()).ifPresent(gone::add);
        }
      }
      unopened = List.copyOf(failed);
      return new Refreshed(changed, failed);
    } finally {
      IOUtils.close(gone);
    }
  }

  /** The version that is searched from now on, where it is another one than before. */
  private Optional<ListVersion> refresh(String list, List<EntityIndex> gone) throws IOException {
    Optional<ListVersion> before = Optional.ofNullable(open.get(list)).map(OpenList::version);
    Optional<ListVersion> serving = library.serving(list);
    if (serving.equals(before)) {
      return Optional.empty();
    }
    Optional<OpenList> next = Optional.empty();
    if (serving.isPresent()) {
      next = Optional.of(new OpenList(serving.get(), library.open(serving.get())));
    }
    put(list, next).ifPresent(gone::add);
    return serving;
  }

  /** Puts another version of a list in the place of the one before, once nobody searches that. */
  private Optional<EntityIndex> put(String list, Optional<OpenList> next) {
    inUse.writeLock().lock();
    try {
      return Optional.ofNullable(next.isPresent() ? open.put(list, next.get()) : open.remove(list))
          .map(OpenList::index);
    } finally {
      inUse.writeLock().unlock();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    List<EntityIndex> gone = new ArrayList<>();
    for (String list : List.copyOf(open.keySet())) {
      put(list, Optional.empty()).ifPresent(gone::add);
    }
    IOUtils.close(gone);
  }
}
