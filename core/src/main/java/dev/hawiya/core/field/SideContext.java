package dev.hawiya.core.field;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.date.DateForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The raw fields of one side, and the dates among them, which bear on each other. */
final class SideContext {
  /** No document whose years differ is good for longer than this. */
  private static final long LONGEST = 15;

  private final Layout layout;
  private final LocalDate today;
  private final FieldThresholds thresholds;
  private final Map<String, RawField> raw = new LinkedHashMap<>();
  private final Map<String, DateReadings> dates = new LinkedHashMap<>();

  SideContext(List<RawField> fields, Layout layout, LocalDate today, FieldThresholds thresholds) {
    this.layout = layout;
    this.today = today;
    this.thresholds = thresholds;
    for (RawField field : fields) {
      raw.put(field.id(), field);
      String parser = layout.side().field(field.id()).map(f -> f.content().parser()).orElse("");
      DateForm.of(parser).ifPresent(f -> dates.put(field.id(), DateReadings.of(field, f)));
    }
  }

  Optional<RawField> raw(String id) {
    return Optional.ofNullable(raw.get(id));
  }

  DateReadings dates(String id) {
    return dates.getOrDefault(id, DateReadings.NONE);
  }

  /** How likely a date of a field is, given the calendar and the side's other dates. */
  double weight(FieldDefinition field, LocalDate date, Optional<LocalDate> birthDate) {
    boolean past = field.content().checks().contains("past");
    int years = layout.type().validYears();
    LocalDate latest = past ? today : today.plusYears(years == 0 ? LONGEST : years + 1L);
    double weight = date.isAfter(latest) || date.getYear() < 1900 ? thresholds.implausible() : 1;
    return weight * (1 + thresholds.agreement() * expected(field.id(), date, birthDate));
  }

  private double expected(String id, LocalDate date, Optional<LocalDate> birthDate) {
    int years = layout.type().validYears();
    return switch (years == 0 && !id.equals("birth_date") ? "" : id) {
      case "birth_date" -> birthDate.filter(date::equals).isPresent() ? 1 : 0;
      case "expiry_date" -> sameMonth("issue_date", date.minusYears(years));
      case "issue_date" -> sameMonth("expiry_date", date.plusYears(years));
      default -> 0;
    };
  }

  private double sameMonth(String id, LocalDate month) {
    return dates(id).scores().entrySet().stream()
        .filter(e -> e.getKey().withDayOfMonth(1).equals(month.withDayOfMonth(1)))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
