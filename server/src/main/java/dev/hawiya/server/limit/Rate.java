package dev.hawiya.server.limit;

import java.util.OptionalInt;

/**
 * How often a tenant may call.
 *
 * @param perSecond calls within a second, absent for any number
 * @param perMinute calls within a minute, absent for any number
 */
public record Rate(OptionalInt perSecond, OptionalInt perMinute) {
  public static final Rate UNLIMITED = new Rate(OptionalInt.empty(), OptionalInt.empty());

  public static Rate of(int perSecond, int perMinute) {
    return new Rate(OptionalInt.of(perSecond), OptionalInt.of(perMinute));
  }

  public boolean unlimited() {
    return perSecond.isEmpty() && perMinute.isEmpty();
  }
}
