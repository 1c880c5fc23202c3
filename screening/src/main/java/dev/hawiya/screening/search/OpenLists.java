package dev.hawiya.screening.search;

import dev.hawiya.screening.index.EntityIndex;
import dev.hawiya.screening.version.ListLibrary;
import dev.hawiya.screening.version.ListVersion;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The versions that serve, open. A version stays open until nobody searches it any more. */
final class OpenLists implements Closeable {
  /** A list that can be searched. */
  record OpenList(ListVersion version, EntityIndex index) {}

  /** What is done with the lists while they stay open. */
  @FunctionalInterface
  interface Use<T> {
    T with(List<OpenList> lists) throws IOException;
  }

  private final ListLibrary library;
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private List<OpenList> open = List.of();

  OpenLists(ListLibrary library) {
    this.library = library;
  }

  <T> T use(Use<T> use) throws IOException {
    inUse.readLock().lock();
    try {
      return use.with(open);
    } finally {
      inUse.readLock().unlock();
    }
  }

  /**
   * Opens the versions that serve now and lets go of those that do no longer.
   *
   * @return the lists of which another version serves than before
   */
  synchronized List<ListVersion> refresh() throws IOException {
    List<OpenList> next = new ArrayList<>();
    List<ListVersion> changed = new ArrayList<>();
    for (ListVersion version : library.serving()) {
      OpenList known =
          open.stream().filter(list -> list.version().equals(version)).findFirst().orElse(null);
      if (known == null) {
        changed.add(version);
      }
      next.add(known == null ? new OpenList(version, library.open(version)) : known);
    }
    replace(next);
    return changed;
  }

  private void replace(List<OpenList> next) throws IOException {
    List<OpenList> gone = new ArrayList<>(open);
    gone.removeAll(next);
    inUse.writeLock().lock();
    try {
      open = List.copyOf(next);
    } finally {
      inUse.writeLock().unlock();
    }
    for (OpenList list : gone) {
      list.index().close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    replace(List.of());
  }
}
