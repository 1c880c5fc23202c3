package dev.hawiya.lab.liveness;

import dev.hawiya.core.liveness.LivenessReason;
import dev.hawiya.core.liveness.LivenessResult.Decision;
import dev.hawiya.lab.speed.Durations;
import dev.hawiya.specimen.burst.BurstKind;
import java.util.EnumMap;
import java.util.Map;

/** All that is counted over bursts. Not thread-safe. */
final class BurstTally {
  private final Map<BurstKind, Map<Decision, Integer>> decisions = new EnumMap<>(BurstKind.class);
  private final Map<BurstKind, Map<LivenessReason, Integer>> reasons =
      new EnumMap<>(BurstKind.class);
  private final Durations durations = new Durations();

  void add(BurstSeen seen) {
    decisions
        .computeIfAbsent(seen.kind(), k -> new EnumMap<>(Decision.class))
        .merge(seen.result().decision(), 1, Integer::sum);
    Map<LivenessReason, Integer> of =
        reasons.computeIfAbsent(seen.kind(), k -> new EnumMap<>(LivenessReason.class));
    seen.result().reasons().forEach(reason -> of.merge(reason, 1, Integer::sum));
    durations.add(seen.duration());
  }

  int count(BurstKind kind, Decision decision) {
    return decisions.getOrDefault(kind, Map.of()).getOrDefault(decision, 0);
  }

  int count(BurstKind kind) {
    return decisions.getOrDefault(kind, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  /** How often each reason was given. */
  Map<LivenessReason, Integer> reasons(BurstKind kind) {
    return reasons.getOrDefault(kind, Map.of());
  }

  Durations durations() {
    return durations;
  }
}
