package dev.hawiya.server.screening;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether every list is searched as it was imported last. Where one is not, the server as a whole
 * stays up: the versions before are searched on, and documents have nothing to do with it.
 */
public final class ListsHealth implements HealthIndicator {
  /** No status that Spring adds up: the whole is as healthy as the rest of it. */
  static final Status STALE = new Status("STALE");

  private final ServingLists lists;

  public ListsHealth(ServingLists lists) {
    this.lists = lists;
  }

  @Override
  public Health health() {
    return lists.troubles().isEmpty() ? Health.up().build() : Health.status(STALE).build();
  }
}
