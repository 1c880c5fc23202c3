package dev.hawiya.server.screening;

import dev.hawiya.screening.version.ListVersion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a search found.
 *
 * @param id of the search
 * @param transaction that it is a part of, where its API has such
 * @param lists those searched: without them an empty answer says nothing
 * @param hits best first
 * @param silenced hits that were decided to be somebody else, their records unchanged since
 */
public record Screening(
    UUID id,
    Optional<UUID> transaction,
    List<ListVersion> lists,
    List<JudgedHit> hits,
    List<JudgedHit> silenced) {
  public Screening {
    lists = List.copyOf(lists);
    hits = List.copyOf(hits);
    silenced = List.copyOf(silenced);
  }

  /** The same as a part of a transaction. */
  Screening within(UUID other) {
    return new Screening(id, Optional.of(other), lists, hits, silenced);
  }

  /** The same with some of the hits alone. */
  public Screening with(List<JudgedHit> some) {
    return new Screening(id, transaction, lists, some, silenced);
  }

  /** The same with the best hits alone. */
  public Screening first(int most) {
    return with(hits.stream().limit(most).toList());
  }
}
