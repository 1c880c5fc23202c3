package dev.hawiya.lab.mrz;

import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.lab.corpus.Sample;
import java.util.Optional;

/**
 * One picture read in one position.
 *
 * @param seen the zone with its places in the turned picture; empty where there was none
 * @param text what it was taken for
 * @param duration nanoseconds from pixels to text
 */
public record ZoneReading(
    Sample sample,
    Turn turn,
    ZoneTruth truth,
    Optional<SeenMrz> seen,
    ZoneText text,
    long duration) {

  public ZoneOutcome outcome() {
    return ZoneOutcome.of(truth.lines(), text.lines());
  }

  /** The dangerous one: everybody would take it for right. */
  public boolean wrongButPassing() {
    return outcome() == ZoneOutcome.MISREAD && text.passes();
  }
}
