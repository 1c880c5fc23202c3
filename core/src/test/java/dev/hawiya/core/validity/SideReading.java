package dev.hawiya.core.validity;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reading of one side, put together field by field. */
final class SideReading {
  private static final String NUMBER = "28208151304589";

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, String> missing = new LinkedHashMap<>();
  private final List<CheckResult> checks = new ArrayList<>();
  private Classification document;
  private boolean greyscale;

  private SideReading(String side) {
    document = new Classification("EGY-NID", side, 0.99);
  }

  static SideReading front() {
    return new SideReading("front")
        .with("national_number", NUMBER, 0.95)
        .with("first_name", "ياسمين", 0.95)
        .with("birth_date", "1982-08-15", 0.95);
  }

  static SideReading back() {
    return new SideReading("back")
        .with("national_number", NUMBER, 0.95)
        .with("religion", "مسيحية", 0.95)
        .with("expiry_date", "2030-08-06", 0.95);
  }

  SideReading with(String id, String value, double confidence) {
    fields.put(id, new Field(id, value, value, value, confidence, Source.VIZ, Optional.empty()));
    return this;
  }

  SideReading without(String id) {
    fields.remove(id);
    missing.put(id, "not found on this side");
    return this;
  }

  SideReading with(CheckResult check) {
    checks.add(check);
    return this;
  }

  SideReading as(String type) {
    document = new Classification(type, document.side(), 0.99);
    return this;
  }

  SideReading greyscale() {
    greyscale = true;
    return this;
  }

  Optional<DocumentReading> read() {
    return Optional.of(
        new DocumentReading(
            document,
            Optional.empty(),
            new Fields(fields, missing),
            checks,
            new Quality(1000, 700, 0.8, 0.5, 0.6, 0, greyscale),
            List.of()));
  }
}
