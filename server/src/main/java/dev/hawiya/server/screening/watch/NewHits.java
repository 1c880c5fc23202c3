package dev.hawiya.server.screening.watch;

import dev.hawiya.screening.version.ListVersion;
import dev.hawiya.server.screening.Screening;

/** Takes hits that a watcher does not know yet, in the transaction that remembers them. */
@FunctionalInterface
interface NewHits {
  void tell(Watch watch, ListVersion version, Screening found);
}
