package dev.hawiya.server.screening;

import dev.hawiya.screening.search.ScreeningQuery;
import java.util.Optional;

/**
 * Who a caller wants searched.
 *
 * @param query who is looked for, and where
 * @param reference the caller's own name for the person
 */
public record ScreeningOrder(ScreeningQuery query, Optional<String> reference) {
  /** The same, asking for more hits. */
  ScreeningOrder asking(int more) {
    ScreeningQuery wider =
        new ScreeningQuery(
            query.name(),
            query.kind(),
            query.birthDate(),
            query.countries(),
            query.numbers(),
            query.lists(),
            query.most() + more);
    return new ScreeningOrder(wider, reference);
  }
}
