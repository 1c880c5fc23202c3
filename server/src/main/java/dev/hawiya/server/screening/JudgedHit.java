package dev.hawiya.server.screening;

import dev.hawiya.screening.index.EntityPrint;
import dev.hawiya.screening.search.Hit;
import java.util.Optional;

/**
 * A hit with what was decided about it before.
 *
 * @param hit as it was found
 * @param decision the newest one about this person and this entity
 */
public record JudgedHit(Hit hit, Optional<Decision> decision) {
  /** A fingerprint of the entity's record. */
  public String print() {
    return EntityPrint.of(hit.entity()).print();
  }

  /** Whether it was decided, but about a record that is another one now. */
  public boolean changed() {
    return decision.filter(d -> !d.print().equals(print())).isPresent();
  }

  /** Whether it is known to be somebody else. */
  public boolean silenced() {
    return decision.filter(d -> d.verdict() == Verdict.FALSE_HIT && !changed()).isPresent();
  }
}
