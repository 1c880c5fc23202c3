package dev.hawiya.server.account;

import dev.hawiya.server.limit.Rate;
import java.util.UUID;

/** Decides about callers. */
public interface Credentials {
  /**
   * Lets a caller in, counting the call against its tenant's rate.
   *
   * @throws CallerRefused with the first reason there is: proof, account, bundle, service, rate,
   *     quota
   */
  Caller admit(Proof proof, Demand demand) throws CallerRefused;

  /**
   * The tenant of a caller that asks for no service yet, as at a login; the call counts against the
   * tenant's rate, whatever its bundle covers.
   *
   * @param usual how often the API lets a tenant call whose own rate is not set
   */
  UUID tenant(Proof.ApiKey key, Rate usual) throws CallerRefused;
}
