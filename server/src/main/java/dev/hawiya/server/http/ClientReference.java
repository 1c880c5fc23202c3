package dev.hawiya.server.http;

import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.BodyRejected.Reason;
import java.util.Optional;

/** A caller's own reference: at most 300 characters, none of them a control character. */
public final class ClientReference {
  private static final int LONGEST = 300;

  private ClientReference() {}

  /** The reference, where it can be one. */
  public static Optional<String> checked(Optional<String> reference) throws BodyRejected {
    if (reference
        .filter(r -> r.length() > LONGEST || r.chars().anyMatch(Character::isISOControl))
        .isPresent()) {
      throw new BodyRejected(
          Reason.MALFORMED,
          "'client_reference' must be at most 300 characters without control characters");
    }
    return reference;
  }
}
