package dev.hawiya.server.screening;

import dev.hawiya.server.account.Caller;
import java.util.Optional;
import java.util.UUID;

/**
 * Why there was a search.
 *
 * @param origin what it came by
 * @param tenant in whose name
 * @param bundle that paid for it; absent where nothing was charged
 * @param watch whose person was searched again
 * @param reference the caller's own
 */
public record Occasion(
    Origin origin,
    UUID tenant,
    Optional<UUID> bundle,
    Optional<UUID> watch,
    Optional<String> reference) {
  /** What a search can come by. */
  public enum Origin {
    /** The native API, one search. */
    SEARCH,
    /** The native API, one of several searches. */
    BATCH,
    /** A vendor's API. */
    DIALECT,
    /** The beginning of a watch. */
    WATCH,
    /** A list that changed while somebody was watched. */
    WATCH_RUN
  }

  /** A call that is charged. */
  public static Occasion call(Origin origin, Caller caller, Optional<String> reference) {
    return new Occasion(
        origin, caller.tenant(), Optional.of(caller.bundle()), Optional.empty(), reference);
  }

  /** The same about a watch. */
  public Occasion watching(UUID id) {
    return new Occasion(origin, tenant, bundle, Optional.of(id), reference);
  }
}
