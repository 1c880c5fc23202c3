package dev.hawiya.server.screening;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.search.Screener;
import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.screening.search.ScreeningResult;
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

  public ServingLists(Screener screener) {
    this.screener = screener;
  }

  /** Opens what was imported meanwhile; where it cannot be, the versions before go on serving. */
  public void refresh() {
    try {
      for (ListVersion version : screener.refresh()) {
        LOG.info(
            "list {}: version {} serves, {} entities",
            version.list(),
            version.number(),
            version.entities());
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("a list cannot be opened, will try again: {}", e.getClass().getName());
    }
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
    Set<String> known = serving().stream().map(ListVersion::list).collect(Collectors.toSet());
    if (known.isEmpty()) {
      throw ListsRefused.none();
    }
    if (!known.containsAll(query.lists())) {
      throw ListsRefused.unknown(known);
    }
    try {
      return screener.search(query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An entity by its list's own id. */
  Optional<Entity> find(String list, String id) {
    try {
      return screener.find(list, id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    screener.close();
  }
}
