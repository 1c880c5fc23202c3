package dev.hawiya.server.screening;

import dev.hawiya.screening.search.ScreeningQuery;
import java.util.Optional;
import java.util.Set;

/**
 * Who a caller wants searched.
 *
 * @param query who is looked for, and where
 * @param reference the caller's own name for the person
 */
public record ScreeningOrder(ScreeningQuery query, Optional<String> reference) {
  /** Hits of somebody watched that are known or told: more than the first page of an answer. */
  private static final int WATCHED = 100;

  /** The same, asking for so many hits that none is taken for a new one later. */
  public ScreeningOrder watched() {
    return with(query.lists(), WATCHED);
  }

  /** The same on some lists. */
  public ScreeningOrder in(Set<String> lists) {
    return with(lists, query.most());
  }

  /** The same, asking for more hits. */
  ScreeningOrder asking(int more) {
    return with(query.lists(), query.most() + more);
  }

  private ScreeningOrder with(Set<String> lists, int most) {
    ScreeningQuery other =
        new ScreeningQuery(
            query.name(),
            query.kind(),
            query.birthDate(),
            query.countries(),
            query.numbers(),
            lists,
            most);
    return new ScreeningOrder(other, reference);
  }
}
