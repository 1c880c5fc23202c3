package dev.hawiya.server.screening.watch;

import dev.hawiya.screening.version.ListVersion;
import dev.hawiya.server.screening.Screening;
import dev.hawiya.server.screening.report.ScreeningReport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells webhooks of new hits, at least once: whoever takes a delivery and cannot say so gets it
 * again, under the same id.
 */
public final class Telling {
  private final Watches watches;
  private final Deliveries deliveries;
  private final Webhook webhook;
  private final Pauses pauses;
  private final Clock clock;

  public Telling(
      Watches watches, Deliveries deliveries, Webhook webhook, Pauses pauses, Clock clock) {
    this.watches = watches;
    this.deliveries = deliveries;
    this.webhook = webhook;
    this.pauses = pauses;
    this.clock = clock;
  }

  /** Keeps what is to be told: what the list says, and of the person the reference alone. */
  UUID prepare(Watch watch, ListVersion version, Screening found) {
    UUID id = UUID.randomUUID();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "screening.hit");
    body.put("delivery", id.toString());
    body.put("watch", watch.id().toString());
    body.put("reference", watch.order().reference().orElse(null));
    body.put("list", version.list());
    body.put("version", version.number());
    body.put("hits", ScreeningReport.hitsWithoutPerson(found));
    deliveries.add(id, watch.id(), body);
    return id;
  }

  /**
   * Tells a webhook what was kept for it.
   *
   * @return when to do it again; empty where it was told or is given up
   */
  Optional<Instant> tell(UUID id) {
    Optional<Deliveries.Pending> pending = deliveries.pending(id);
    Optional<Watch> watch = pending.flatMap(p -> watches.find(p.watch()));
    if (watch.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> failure = webhook.tell(watch.get(), id, pending.get().body());
    if (failure.isEmpty()) {
      deliveries.told(id);
      return Optional.empty();
    }
    deliveries.failed(id, failure.get());
    Optional<Duration> pause = pauses.after(pending.get().attempts() + 1);
    if (pause.isEmpty()) {
      deliveries.givenUp(id);
    }
    return pause.map(clock.instant()::plus);
  }
}
