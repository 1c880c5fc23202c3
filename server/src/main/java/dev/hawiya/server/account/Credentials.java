package dev.hawiya.server.account;

/** Decides about callers. */
public interface Credentials {
  /**
   * Lets a caller in, counting the call against its tenant's rate.
   *
   * @throws CallerRefused with the first reason there is: proof, account, bundle, service, rate,
   *     quota
   */
  Caller admit(Proof proof, Demand demand) throws CallerRefused;
}
