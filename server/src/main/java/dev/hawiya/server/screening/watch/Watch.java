package dev.hawiya.server.screening.watch;

import dev.hawiya.server.screening.ScreeningOrder;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who is watched.
 *
 * @param id of the watch
 * @param tenant who watches
 * @param order who is looked for
 * @param webhook told of new hits
 * @param secret that signs what it is told
 * @param created since when
 */
public record Watch(
    UUID id, UUID tenant, ScreeningOrder order, String webhook, String secret, Instant created) {
  @Override
  public String toString() {
    return "Watch " + id;
  }
}
