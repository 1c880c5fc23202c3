package dev.hawiya.core.reading.visual;

import dev.hawiya.core.catalog.LabelledField;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.field.Confidence;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.label.Labelled;
import dev.hawiya.core.text.Script;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins what a machine-readable zone tells with what is printed above it. The zone's values stand
 * where it has them; print fills its gaps and is evidence for or against the rest.
 */
record BothZones(Confidence confidence, CheckThresholds thresholds) {
  /**
   * What both zones tell together.
   *
   * @param fields of both, the machine-readable zone's first
   * @param checks {@code viz.…}: whether the two agree
   */
  record Reading(Fields fields, List<CheckResult> checks) {}

  /**
   * Joins both zones.
   *
   * @param zoned fields of the machine-readable zone
   * @param today no document was issued after it
   */
  Reading read(Fields zoned, List<Labelled> labelled, PrintedArea printed, LocalDate today) {
    PrintedDays days = new PrintedDays(printed, confidence);
    Fields zone = days.birth(zoned).map(birth -> with(zoned, birth)).orElse(zoned);
    Map<String, Field> print = words(labelled, printed);
    labelled.stream()
        .filter(l -> l.field().form() == LabelledField.Form.DATE)
        .forEach(l -> days.of(l).ifPresent(f -> print.putIfAbsent(f.id(), f)));
    days.issue(zone, Optional.ofNullable(print.remove(PrintedDays.ISSUE)), today)
        .ifPresent(f -> print.put(f.id(), f));
    Map<String, Field> all = new LinkedHashMap<>(zone.read());
    new CutNames(zone).completed(print).forEach(all::put);
    print.forEach(all::putIfAbsent);
    return new Reading(
        new Fields(all, zone.missing()),
        new ZonesCompared(thresholds).of(zone, print, printed.lines()));
  }

  /** The labelled values that are no dates, by canonical id. */
  private Map<String, Field> words(List<Labelled> labelled, PrintedArea printed) {
    PrintedWords words = new PrintedWords(printed.area(), confidence);
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Labelled value : labelled) {
      if (value.field().form() != LabelledField.Form.DATE) {
        id(value)
            .flatMap(id -> words.field(id, value))
            .ifPresent(f -> fields.putIfAbsent(f.id(), f));
      }
    }
    return fields;
  }

  private static Fields with(Fields fields, Field better) {
    Map<String, Field> all = new LinkedHashMap<>(fields.read());
    all.put(better.id(), better);
    return new Fields(all, fields.missing());
  }

  private static Optional<String> id(Labelled value) {
    return value.script() == Script.ARABIC
        ? value.field().arabic()
        : Optional.of(value.field().id());
  }
}
