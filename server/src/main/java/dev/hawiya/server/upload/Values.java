package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the wanted values of a body while it is parsed. */
final class Values {
  private final Wanted wanted;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, List<byte[]>> kept = new HashMap<>();

  Values(Wanted wanted) {
    this.wanted = wanted;
  }

  boolean wants(String name) {
    return wanted.contains(name);
  }

  boolean isFlag(String name) {
    return wanted.isFlag(name);
  }

  boolean isList(String name) {
    return wanted.isList(name);
  }

  void keep(String name, byte[] value) throws BodyRejected {
    if (!seen.add(name) && !isList(name)) {
      throw new BodyRejected(Reason.MALFORMED, "'" + name + "' is given more than once");
    }
    if (value.length > 0) {
      kept.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
  }

  Map<String, List<byte[]>> kept() {
    return Map.copyOf(kept);
  }
}
