package dev.hawiya.server.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A key as it is kept.
 *
 * @param account it opens
 * @param secret hashed
 * @param expires when it stops working, if ever
 * @param disabled whether it was switched off by hand
 */
public record Key(Account account, SecretHash secret, Optional<Instant> expires, boolean disabled) {
  boolean expiredAt(Instant now) {
    return expires.filter(end -> !now.isBefore(end)).isPresent();
  }
}
