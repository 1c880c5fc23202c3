package dev.hawiya.core.reading;

/**
 * When a machine-readable zone tells what a document is.
 *
 * @param unsure log-odds against it before anything was read
 * @param digit log-odds for each check digit that agrees: one in ten does by chance
 * @param plain mean character score from which a zone is one even where no digit agrees: a specimen
 */
public record ZoneThresholds(double unsure, double digit, double plain) {
  public static final ZoneThresholds DEFAULT = new ZoneThresholds(-3, Math.log(10), 0.85);
}
