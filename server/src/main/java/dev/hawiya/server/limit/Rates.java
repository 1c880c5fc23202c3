package dev.hawiya.server.limit;

import dev.hawiya.server.store.Store;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.local.LocalBucketBuilder;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts every tenant's calls against its rate, together with all servers on the same store. Where
 * the store is this process's alone, the counts are too, which spares a call a write to disk.
 */
public final class Rates {
  private final Store store;
  private final ProxyManager<String> shared;

  /** One for each rate of each tenant: as many as there are accounts, whatever the calls. */
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  public Rates(Store store) {
    this.store = store;
    this.shared =
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
    Bucket bucket = buckets.computeIfAbsent(id, key -> bucket(key, configuration(rate)));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill());
  }

  private Bucket bucket(String id, BucketConfiguration configuration) {
    if (store.shared()) {
      return shared.getProxy(id, () -> configuration);
    }
    LocalBucketBuilder own = Bucket.builder();
    for (Bandwidth limit : configuration.getBandwidths()) {
      own.addLimit(limit);
    }
    return own.build();
  }

  private static String text(OptionalInt calls) {
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
