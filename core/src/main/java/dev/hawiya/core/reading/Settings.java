package dev.hawiya.core.reading;

import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.field.FieldParser;
import dev.hawiya.core.mrz.reading.MrzThresholds;

/** Every number of a reading that is set by measuring. */
public record Settings(
    ClassifierThresholds classifier,
    ZoneThresholds zone,
    MrzThresholds mrz,
    FieldParser.Settings parser,
    CheckThresholds checks,
    WarningThresholds warnings) {
  public static final Settings DEFAULT =
      new Settings(
          ClassifierThresholds.DEFAULT,
          ZoneThresholds.DEFAULT,
          MrzThresholds.DEFAULT,
          FieldParser.Settings.DEFAULT,
          CheckThresholds.DEFAULT,
          WarningThresholds.DEFAULT);
}
