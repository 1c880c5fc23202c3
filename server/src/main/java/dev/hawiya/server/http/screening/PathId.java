package dev.hawiya.server.http.screening;

import dev.hawiya.server.screening.UnknownEntry;
import java.util.UUID;

/** Ids in paths. */
final class PathId {
  private PathId() {}

  /** The id; what is none names nothing. */
  static UUID of(String text, String what) throws UnknownEntry {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new UnknownEntry(what);
    }
  }
}
