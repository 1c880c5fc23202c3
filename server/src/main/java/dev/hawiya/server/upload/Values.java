package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gathers the wanted values of a body while it is parsed. */
final class Values {
  private final Set<String> wanted;
  private final Set<String> flags;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, byte[]> kept = new HashMap<>();

  Values(Set<String> wanted, Set<String> flags) {
    this.wanted = Set.copyOf(wanted);
    this.flags = Set.copyOf(flags);
  }

  boolean wants(String name) {
    return wanted.contains(name) || isFlag(name);
  }

  boolean isFlag(String name) {
    return flags.contains(name);
  }

  void keep(String name, byte[] value) throws BodyRejected {
    if (!seen.add(name)) {
      throw new BodyRejected(Reason.MALFORMED, "'" + name + "' is given more than once");
    }
    if (value.length > 0) {
      kept.put(name, value);
    }
  }

  Map<String, byte[]> kept() {
    return Map.copyOf(kept);
  }
}
