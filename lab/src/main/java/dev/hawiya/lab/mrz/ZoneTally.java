package dev.hawiya.lab.mrz;

import dev.hawiya.lab.speed.Durations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that is counted over one corpus of zones. Not thread-safe. */
final class ZoneTally {
  private final Map<Turn, ZoneCounts> valid = new EnumMap<>(Turn.class);
  private final Map<Turn, ZoneCounts> invalid = new EnumMap<>(Turn.class);
  private final Durations durations = new Durations();
  private final List<ZoneReading> wrong = new ArrayList<>();
  private int withoutZone;
  private int refused;

  void add(ZoneReading reading) {
    Map<Turn, ZoneCounts> kind = reading.truth().valid() ? valid : invalid;
    kind.computeIfAbsent(reading.turn(), turn -> new ZoneCounts()).add(reading);
    durations.add(reading.duration());
    if (reading.outcome() != ZoneOutcome.EXACT) {
      wrong.add(reading);
    }
  }

  /** A picture whose truth names no zone: it is not read. */
  void addWithoutZone() {
    withoutZone++;
  }

  /** A picture that could not be decoded. */
  void addRefused() {
    refused++;
  }

  /** Zones whose printed check digits are right, by turn. */
  Map<Turn, ZoneCounts> valid() {
    return valid;
  }

  /** Zones printed with a wrong check digit, by turn. */
  Map<Turn, ZoneCounts> invalid() {
    return invalid;
  }

  Durations durations() {
    return durations;
  }

  /** What was not exact, in the order of reading. */
  List<ZoneReading> wrong() {
    return wrong;
  }

  int withoutZone() {
    return withoutZone;
  }

  int refused() {
    return refused;
  }
}
