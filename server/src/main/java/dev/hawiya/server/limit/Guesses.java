package dev.hawiya.server.limit;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Slows the guessing of passwords down, by the user they are tried for and by the address they come
 * from. Only wrong ones count, so that a caller that logs in often is never in its own way. Wrong
 * ones that came at the same time all count, and are waited for.
 */
public final class Guesses {
  /** More than a person mistypes, and less than half a million guesses a month. */
  private static final Rate USER = aMinute(10);

  /** For several people behind one address. */
  private static final Rate ADDRESS = aMinute(30);

  /**
   * Names and addresses share so many counters in each tenant: invented ones cannot fill the store,
   * nor shut another tenant out, and a name that nobody has is refused no sooner than another.
   */
  private static final int COUNTERS = 256;

  private final Rates rates;

  public Guesses(Rates rates) {
    this.rates = rates;
  }

  /** Zero where a password may be tried now, else how long until one may. */
  public Duration wait(UUID tenant, String user, String address) {
    Duration forUser = rates.untilBelow(counter(tenant, "user", user), USER);
    Duration forAddress = rates.untilBelow(counter(tenant, "address", address), ADDRESS);
    return forUser.compareTo(forAddress) > 0 ? forUser : forAddress;
  }

  /** Counts a wrong password. */
  public void wrong(UUID tenant, String user, String address) {
    rates.add(counter(tenant, "user", user), USER);
    rates.add(counter(tenant, "address", address), ADDRESS);
  }

  private static String counter(UUID tenant, String kind, String name) {
    return tenant + "/" + kind + "-" + Math.floorMod(name.hashCode(), COUNTERS);
  }

  private static Rate aMinute(int calls) {
    return new Rate(OptionalInt.empty(), OptionalInt.of(calls));
  }
}
