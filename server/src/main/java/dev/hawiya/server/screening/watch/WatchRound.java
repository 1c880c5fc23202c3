package dev.hawiya.server.screening.watch;

import dev.hawiya.screening.version.ListVersion;
import dev.hawiya.server.screening.JudgedHit;
import dev.hawiya.server.screening.ListsRefused;
import dev.hawiya.server.screening.Occasion;
import dev.hawiya.server.screening.Occasion.Origin;
import dev.hawiya.server.screening.Screening;
import dev.hawiya.server.screening.ScreeningDesk;
import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.screening.ServingLists;
import dev.hawiya.server.store.OpenTransaction;
import dev.hawiya.server.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches for everybody who is watched and was not searched in the lists as they are now. What is
 * to be done shows in the store, so that a round that was cut off is gone on with.
 */
public final class WatchRound {
  private static final Logger LOG = LoggerFactory.getLogger(WatchRound.class);
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final int AT_ONCE = 200;

  private final Store store;
  private final ServingLists lists;
  private final ScreeningDesk desk;
  private final Watches watches;
  private final WatchProgress progress;

  public WatchRound(
      Store store,
      ServingLists lists,
      ScreeningDesk desk,
      Watches watches,
      WatchProgress progress) {
    this.store = store;
    this.lists = lists;
    this.desk = desk;
    this.watches = watches;
    this.progress = progress;
  }

  /**
   * Goes once through all watches that a list has changed for.
   *
   * @return how many were due
   */
  int run(NewHits tell) {
    lists.refresh();
    List<ListVersion> serving = lists.serving();
    int all = 0;
    for (ListVersion version : serving) {
      List<UUID> due = progress.due(version, BEFORE_ALL, AT_ONCE);
      while (!due.isEmpty()) {
        due.forEach(id -> searched(id, serving, tell));
        all += due.size();
        due = progress.due(version, due.get(due.size() - 1), AT_ONCE);
      }
    }
    return all;
  }

  /** One that fails does not keep the others from their search, and is tried in the next round. */
  private void searched(UUID id, List<ListVersion> serving, NewHits tell) {
    try {
      Optional<Watch> watch = watches.find(id);
      if (watch.isPresent()) {
        search(watch.get(), serving, tell);
      }
    } catch (ListsRefused | RuntimeException e) {
      LOG.error("watch {} was not searched: {}", id, e.getClass().getName());
    }
  }

  private void search(Watch watch, List<ListVersion> serving, NewHits tell) throws ListsRefused {
    List<ListVersion> missing = progress.missing(watch.id(), serving);
    Set<String> wanted = watch.order().query().lists();
    Set<String> names =
        missing.stream()
            .map(ListVersion::list)
            .filter(list -> wanted.isEmpty() || wanted.contains(list))
            .collect(Collectors.toSet());
    Optional<Screening> found =
        names.isEmpty()
            ? Optional.empty()
            : Optional.of(desk.look(watch.tenant(), watch.order().watched().in(names)));
    try (OpenTransaction all = store.begin()) {
      boolean mine =
          watches.lock(watch.id()).isPresent() && !progress.missing(watch.id(), missing).isEmpty();
      if (mine) {
        found.ifPresent(screening -> keep(watch, screening, tell));
        progress.searched(watch.id(), missing);
        all.commit();
      }
    }
  }

  private void keep(Watch watch, Screening found, NewHits tell) {
    ScreeningOrder asked = watch.order().watched();
    desk.keep(
        new Occasion(
            Origin.WATCH_RUN,
            watch.tenant(),
            Optional.empty(),
            Optional.of(watch.id()),
            asked.reference()),
        asked,
        found);
    for (ListVersion version : found.lists()) {
      List<JudgedHit> unknown = new ArrayList<>();
      for (JudgedHit hit : found.hits()) {
        if (hit.hit().list().equals(version.list()) && progress.learns(watch.id(), hit)) {
          unknown.add(hit);
        }
      }
      if (!unknown.isEmpty()) {
        tell.tell(watch, version, found.with(unknown));
      }
    }
  }
}
