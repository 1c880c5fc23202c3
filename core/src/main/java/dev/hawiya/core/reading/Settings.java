package dev.hawiya.core.reading;

import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.field.FieldParser;
import dev.hawiya.core.notice.NoticeThresholds;
import dev.hawiya.core.presentation.PresentationThresholds;
import dev.hawiya.core.reading.zone.ZoneThresholds;

/** Every number of a reading that is set by measuring. */
public record Settings(
    ClassifierThresholds classifier,
    ZoneThresholds zone,
    FieldParser.Settings parser,
    CheckThresholds checks,
    NoticeThresholds notices,
    PresentationThresholds presentation) {
  public static final Settings DEFAULT =
      new Settings(
          ClassifierThresholds.DEFAULT,
          ZoneThresholds.DEFAULT,
          FieldParser.Settings.DEFAULT,
          CheckThresholds.DEFAULT,
          NoticeThresholds.DEFAULT,
          PresentationThresholds.DEFAULT);
}
