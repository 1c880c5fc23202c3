package dev.hawiya.server.screening;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.search.Refreshed;
import dev.hawiya.screening.search.Screener;
import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.screening.search.ScreeningResult;
import dev.hawiya.screening.search.UnopenedList;
import dev.hawiya.screening.version.ListVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lists that are searched. What another process imports serves after the next refresh. */
public final class ServingLists implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ServingLists.class);

  private final Screener screener;
  private volatile List<String> troubles;

  public ServingLists(Screener screener) {
    this.screener = screener;
    this.troubles = sentences(screener.unopened());
  }

  /**
   * Opens what was imported meanwhile. A list that cannot be opened is searched on in the version
   * before and tried again with the next refresh; the log tells it once.
   */
  public synchronized void refresh() {
    List<String> before = troubles;
    try {
      Refreshed refreshed = screener.refresh();
      refreshed.changed().forEach(ServingLists::tell);
      troubles = sentences(refreshed.unopened());
    } catch (IOException | RuntimeException e) {
      troubles = List.of("the lists cannot be looked for: " + e.getClass().getName());
    }
    troubles.stream()
        .filter(trouble -> !before.contains(trouble))
        .forEach(trouble -> LOG.error("{}; will try again", trouble));
    if (troubles.isEmpty() && !before.isEmpty()) {
      LOG.info("every list is searched as it was imported last");
    }
  }

  /** Why some lists are not searched as they were imported last, a sentence each. */
  public List<String> troubles() {
    return troubles;
  }

  public List<ListVersion> serving() {
    try {
      return screener.serving();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Searches.
   *
   * @throws ListsRefused where there is no list, or none of a name asked for
   */
  ScreeningResult search(ScreeningQuery query) throws ListsRefused {
    require(query.lists());
    try {
      return screener.search(query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An entity by its list's own id.
   *
   * @throws ListsRefused where there is no list, or none of this name
   */
  Optional<Entity> find(String list, String id) throws ListsRefused {
    require(Set.of(list));
    try {
      return screener.find(list, id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void require(Set<String> lists) throws ListsRefused {
    Set<String> known = serving().stream().map(ListVersion::list).collect(Collectors.toSet());
    if (known.isEmpty()) {
      throw ListsRefused.none();
    }
    if (!known.containsAll(lists)) {
      throw ListsRefused.unknown(known);
    }
  }

  private static void tell(ListVersion version) {
    LOG.info(
        "list {}: version {} serves, {} entities",
        version.list(),
        version.number(),
        version.entities());
  }

  private static List<String> sentences(List<UnopenedList> unopened) {
    return unopened.stream().map(UnopenedList::why).toList();
  }

  @Override
  public void close() throws IOException {
    screener.close();
  }
}
