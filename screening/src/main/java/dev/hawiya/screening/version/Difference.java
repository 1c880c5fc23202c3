package dev.hawiya.screening.version;

import dev.hawiya.screening.index.EntityIndex;
import dev.hawiya.screening.index.EntityPrint;
import java.io.IOException;
import java.util.Optional;

/** What one version of a list changed against another: a walk through both in the ids' order. */
final class Difference {
  /** Takes the changes, in the order of ids. */
  @FunctionalInterface
  interface Sink {
    void take(Change change) throws IOException;
  }

  private final Sink sink;

  Difference(Sink sink) {
    this.sink = sink;
  }

  void between(EntityIndex before, EntityIndex after) throws IOException {
    EntityIndex.Prints olds = before.prints();
    EntityIndex.Prints news = after.prints();
    Optional<EntityPrint> old = olds.next();
    Optional<EntityPrint> now = news.next();
    while (old.isPresent() || now.isPresent()) {
      int order = order(old, now);
      if (order < 0) {
        tell(Change.Kind.REMOVED, before, old);
      } else if (order > 0) {
        tell(Change.Kind.ADDED, after, now);
      } else if (!old.equals(now)) {
        tell(Change.Kind.CHANGED, after, now);
      }
      old = order <= 0 ? olds.next() : old;
      now = order >= 0 ? news.next() : now;
    }
  }

  /** Which of two comes first; what there is comes before what there is not. */
  private static int order(Optional<EntityPrint> old, Optional<EntityPrint> now) {
    if (old.isEmpty() || now.isEmpty()) {
      return old.isEmpty() ? 1 : -1;
    }
    return old.get().order(now.get());
  }

  private void tell(Change.Kind kind, EntityIndex index, Optional<EntityPrint> of)
      throws IOException {
    String id = of.orElseThrow().id();
    sink.take(new Change(kind, id, index.entity(index.find(id).orElseThrow()).name()));
  }
}
