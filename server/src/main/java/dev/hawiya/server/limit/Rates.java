package dev.hawiya.server.limit;

import dev.hawiya.server.store.Store;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.local.LocalBucketBuilder;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Counts every tenant's calls against its rate, together with all servers on the same store. Where
 * the store is this process's alone, the counts are too, which spares a call a write to disk.
 */
public final class Rates {
  /** The time as the clock tells it: servers that count together agree on no other. */
  private record ClockTime(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }

  private final Store store;
  private final TimeMeter time;
  private final ProxyManager<String> shared;

  /** One for each rate of each counter: as many as there are accounts, whatever the calls. */
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  public Rates(Store store, Clock clock) {
    this.store = store;
    this.time = new ClockTime(clock);
    this.shared =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(store.dataSource())
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("rate_buckets")
            .clientClock(time)
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
    ConsumptionProbe probe = bucket(tenant.toString(), rate).tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill());
  }

  /** Zero where a counter is below its rate, else how long until it is; counts nothing. */
  Duration untilBelow(String counter, Rate rate) {
    EstimationProbe probe = bucket(counter, rate).estimateAbilityToConsume(1);
    return Duration.ofNanos(probe.canBeConsumed() ? 0 : probe.getNanosToWaitForRefill());
  }

  /** Counts what has happened: what goes beyond the rate is waited for later. */
  void add(String counter, Rate rate) {
    bucket(counter, rate).consumeIgnoringRateLimits(1);
  }

  private Bucket bucket(String counter, Rate rate) {
    String id = counter + "/" + text(rate.perSecond()) + "/" + text(rate.perMinute());
    return buckets.computeIfAbsent(id, key -> bucket(key, configuration(rate)));
  }

  private Bucket bucket(String id, BucketConfiguration configuration) {
    if (store.shared()) {
      return shared.getProxy(id, () -> configuration);
    }
    LocalBucketBuilder own = Bucket.builder().withCustomTimePrecision(time);
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
