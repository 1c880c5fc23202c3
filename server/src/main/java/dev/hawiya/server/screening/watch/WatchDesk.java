package dev.hawiya.server.screening.watch;

import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.screening.AddressRefused;
import dev.hawiya.server.screening.ListsRefused;
import dev.hawiya.server.screening.Occasion;
import dev.hawiya.server.screening.Occasion.Origin;
import dev.hawiya.server.screening.Screening;
import dev.hawiya.server.screening.ScreeningDesk;
import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.verification.Answer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** Begins watches: the search at the beginning costs a call, those that follow cost nothing. */
public final class WatchDesk {
  private static final int SECRET_BYTES = 32;

  private final ScreeningDesk desk;
  private final Watches watches;
  private final WatchProgress progress;
  private final WebhookAddress addresses;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public WatchDesk(
      ScreeningDesk desk,
      Watches watches,
      WatchProgress progress,
      WebhookAddress addresses,
      Clock clock) {
    this.desk = desk;
    this.watches = watches;
    this.progress = progress;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * A watch that has begun.
   *
   * @param watch with its secret
   * @param found the hits there are already, which will not be told
   */
  public record Begun(Watch watch, Screening found) {}

  /**
   * Begins to watch somebody.
   *
   * @param webhook address to be told
   * @throws AddressRefused where nothing will be told there
   */
  public <R, X extends Exception> R begin(
      Caller caller, ScreeningOrder order, String webhook, Answer<Begun, R, X> answer)
      throws X, CallerRefused, ListsRefused, AddressRefused {
    addresses.checked(webhook);
    Watch watch =
        new Watch(
            UUID.randomUUID(),
            caller.tenant(),
            order,
            webhook,
            secret(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    Occasion occasion = Occasion.call(Origin.WATCH, caller, order.reference()).watching(watch.id());
    return desk.search(
        caller,
        occasion,
        order.watched(),
        found -> {
          watches.add(caller, watch);
          found.hits().forEach(hit -> progress.learns(watch.id(), hit));
          progress.searched(watch.id(), found.lists());
          return answer.to(new Begun(watch, found.first(order.query().most())));
        });
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
