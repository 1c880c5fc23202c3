package dev.hawiya.server.account;

import dev.hawiya.server.limit.Rate;

/**
 * What a caller wants.
 *
 * @param service it asks for
 * @param usual how often the API lets a tenant call whose own rate is not set
 * @param charged whether it costs a call of the quota, so that a spent one refuses it at once
 */
public record Demand(Service service, Rate usual, boolean charged) {
  /** What costs a call. */
  public Demand(Service service, Rate usual) {
    this(service, usual, true);
  }
}
