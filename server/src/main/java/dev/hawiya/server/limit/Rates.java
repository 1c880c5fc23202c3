package dev.hawiya.server.limit;

import dev.hawiya.server.store.Store;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Counts every tenant's calls against its rate, together with all servers on the same store. */
public final class Rates {
  private final Store store;
  private final ProxyManager<String> buckets;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  public Rates(Store store) {
    this.store = store;
    this.buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(store.dataSource())
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("rate_buckets")
            .build();
  }

  /**
   * Counts one call.
   *
   * @return zero where the tenant may call now, else how long it must wait; such a call is not
   *     counted
   */
  public Duration count(UUID tenant, Rate rate) {
    if (rate.unlimited()) {
      return Duration.ZERO;
    }
    String id = tenant + "/" + text(rate.perSecond()) + "/" + text(rate.perMinute());
    makeRow(id);
    ConsumptionProbe probe =
        buckets.getProxy(id, () -> configuration(rate)).tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill());
  }

  /** Made here because Bucket4j's own statement for it is not understood by H2. */
  private void makeRow(String id) {
    if (!known.contains(id)) {
      store
          .jdbc()
          .sql("insert into rate_buckets (id) values (?) on conflict do nothing")
          .param(id)
          .update();
      known.add(id);
    }
  }

  private static String text(java.util.OptionalInt calls) {
    return calls.isPresent() ? String.valueOf(calls.getAsInt()) : "";
  }

  private static BucketConfiguration configuration(Rate rate) {
    ConfigurationBuilder builder = BucketConfiguration.builder();
    rate.perSecond().ifPresent(calls -> limit(builder, calls, Duration.ofSeconds(1)));
    rate.perMinute().ifPresent(calls -> limit(builder, calls, Duration.ofMinutes(1)));
    return builder.build();
  }

  private static void limit(ConfigurationBuilder builder, int calls, Duration period) {
    builder.addLimit(limit -> limit.capacity(calls).refillGreedy(calls, period));
  }
}
