package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.number.VehicleIdentificationNumber;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A vehicle's chassis number among the readings of its line. None has the letters I, O and Q: they
 * are digits that look so. Readings that then say the same add up; one of 17 characters is likelier
 * than another, and likelier still where its check digit holds.
 */
record ChassisParser(FieldThresholds thresholds) implements ValueParser {
  private static final double WHOLE = 2;

  /** A reading whose check digit holds by chance is one in eleven. */
  private static final double CHECKED = 4;

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (TextLine line : raw.lines()) {
      for (TextAlternative alternative : line.alternatives()) {
        String number = number(alternative.text());
        if (VehicleIdentificationNumber.validate(number).isEmpty()) {
          scores.merge(number, alternative.score() / raw.lines().size(), Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .max(Comparator.comparingDouble(e -> weight(e.getKey()) * e.getValue()))
        .filter(best -> best.getValue() >= thresholds.requiredScore())
        .<Parsed>map(best -> new Parsed.Value(best.getKey(), best.getKey(), best.getValue()))
        .orElse(new Parsed.Unreadable("no chassis number could be read in its place"));
  }

  private static double weight(String number) {
    double whole = number.length() == VehicleIdentificationNumber.LENGTH ? WHOLE : 1;
    return VehicleIdentificationNumber.checkDigitHolds(number) ? whole * CHECKED : whole;
  }

  private static String number(String text) {
    String compact = VehicleIdentificationNumber.compact(text);
    return compact.length() == VehicleIdentificationNumber.LENGTH
        ? compact.replace('I', '1').replace('O', '0').replace('Q', '0')
        : compact;
  }
}
