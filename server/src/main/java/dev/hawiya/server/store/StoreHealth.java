package dev.hawiya.server.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** Whether the store answers; without it no call can. */
public final class StoreHealth implements HealthIndicator {
  private final Store store;

  public StoreHealth(Store store) {
    this.store = store;
  }

  @Override
  public Health health() {
    try {
      store.jdbc().sql("select 1").query(Integer.class).single();
      return Health.up().build();
    } catch (DataAccessException e) {
      return Health.down().build();
    }
  }
}
