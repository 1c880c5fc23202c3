package dev.hawiya.screening.search;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.score.Thresholds;
import dev.hawiya.screening.search.OpenLists.OpenList;
import dev.hawiya.screening.version.ListLibrary;
import dev.hawiya.screening.version.ListVersion;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks for people and companies on the lists of a library; for several threads at a time. */
public final class Screener implements Closeable {
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparing(Found::weak)
          .thenComparing(Found::score, Comparator.reverseOrder())
          .thenComparing(found -> found.list().version().list())
          .thenComparing(Found::entity);

  private final OpenLists lists;
  private final Names names;
  private final Thresholds thresholds;

  /**
   * Opens the lists that serve; later versions are opened by {@link #refresh}. One that cannot be
   * opened is left out: {@link #unopened} tells, and whoever needs them all must ask.
   *
   * @throws IOException where it cannot be seen which lists there are
   */
  public Screener(ListLibrary library, Names names, Thresholds thresholds) throws IOException {
    this.lists = new OpenLists(library);
    this.names = names;
    this.thresholds = thresholds;
    lists.refresh();
  }

  /**
   * Opens the versions that serve now, and searches those that are open until it is done. A list
   * that cannot be opened is searched on in the version before, if there is one.
   *
   * @throws IOException where it cannot be seen which lists there are; all stay as they were
   */
  public Refreshed refresh() throws IOException {
    return lists.refresh();
  }

  /** The lists of which the version that serves could not be opened when it was last tried. */
  public List<UnopenedList> unopened() {
    return lists.unopened();
  }

  /** The versions that are searched. */
  public List<ListVersion> serving() throws IOException {
    return lists.use(open -> open.stream().map(OpenList::version).toList());
  }

  /** Whoever on the lists may be the one asked for. */
  public ScreeningResult search(ScreeningQuery query) throws IOException {
    Asked asked = new Asked(query, names);
    return lists.use(open -> search(query, asked, open));
  }

  /** The entity of a list's own id, in the version that is searched. */
  public Optional<Entity> find(String list, String id) throws IOException {
    return lists.use(
        open -> {
          for (OpenList one : open) {
            OptionalInt found =
                one.version().list().equals(list) ? one.index().find(id) : OptionalInt.empty();
            if (found.isPresent()) {
              return Optional.of(one.index().entity(found.getAsInt()));
            }
          }
          return Optional.empty();
        });
  }

  private ScreeningResult search(ScreeningQuery query, Asked asked, List<OpenList> open)
      throws IOException {
    List<ListVersion> searched = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    for (OpenList list : open) {
      if (query.lists().isEmpty() || query.lists().contains(list.version().list())) {
        searched.add(list.version());
        found.addAll(new ListSearch(list, asked, thresholds).found());
      }
    }
    List<Hit> hits = new ArrayList<>();
    for (Found one : found.stream().sorted(BEST_FIRST).limit(query.most()).toList()) {
      hits.add(one.hit());
    }
    return new ScreeningResult(searched, hits);
  }

  @Override
  public void close() throws IOException {
    lists.close();
  }
}
