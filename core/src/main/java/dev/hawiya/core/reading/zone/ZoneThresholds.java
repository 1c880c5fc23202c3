package dev.hawiya.core.reading.zone;

import dev.hawiya.core.mrz.reading.MrzThresholds;

/**
 * When a machine-readable zone tells what a document is.
 *
 * @param unsure log-odds against it before anything was read
 * @param digit log-odds for each check digit that agrees: one in ten does by chance
 * @param plain mean character score from which a zone is one even where no digit agrees: a specimen
 * @param mrz how far its characters are trusted and changed
 */
public record ZoneThresholds(double unsure, double digit, double plain, MrzThresholds mrz) {
  public static final ZoneThresholds DEFAULT =
      new ZoneThresholds(-3, Math.log(10), 0.85, MrzThresholds.DEFAULT);
}
