package dev.hawiya.core.check;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.number.NationalNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the checks that the catalogue names over a side's fields. */
public final class Checker {
  /** A date of which at least year and month are known: yyyy-mm. */
  private static final int YEAR_MONTH = 7;

  private static final String BARCODE = "barcode.present";

  private final Clock clock;
  private final CheckThresholds thresholds;

  public Checker(Clock clock, CheckThresholds thresholds) {
    this.clock = clock;
    this.thresholds = thresholds;
  }

  /** The verdicts on one side, in the catalogue's order. */
  public List<CheckResult> check(Fields printed, Fields reconciled, Layout layout) {
    LocalDate today = layout.type().today(clock);
    NumberChecks numbers = new NumberChecks(rules(layout.type()), thresholds, today);
    DateChecks dates = new DateChecks(thresholds, today);
    List<CheckResult> results = new ArrayList<>();
    for (FieldDefinition definition : layout.side().fields()) {
      for (String check : definition.content().checks()) {
        Optional<Field> field = printed.get(definition.id());
        Optional<Field> number = reconciled.get("national_number");
        switch (check) {
          case "number" -> results.addAll(numbers.wellFormed(number));
          case "number_birth_date" -> results.add(numbers.birthDate(field, number));
          case "number_sex" -> results.add(numbers.sex(field, number));
          case "past" -> results.add(dates.past(definition.id(), field));
          case "expiry" -> results.addAll(dates.expiry(field, reconciled.get("issue_date")));
          default -> throw new IllegalArgumentException("the catalogue names no check " + check);
        }
      }
    }
    return results;
  }

  /** Whether the dates of a document that is known by its zone lie where they must. */
  public List<CheckResult> dates(Fields fields, DocumentType type) {
    DateChecks dates = new DateChecks(thresholds, type.today(clock));
    Optional<Field> birth = fields.get("birth_date").filter(f -> f.value().length() >= YEAR_MONTH);
    return List.of(dates.past("birth_date", birth), dates.running(fields.get("expiry_date")));
  }

  /**
   * Whether the barcode was found that the catalogue expects on a side; none where it expects none.
   */
  public List<CheckResult> barcode(List<Barcode> found, SideLayout side) {
    return side.barcode().stream()
        .map(
            expected ->
                found.stream().anyMatch(b -> b.format() == expected)
                    ? CheckResult.pass(BARCODE)
                    : CheckResult.inconclusive(BARCODE, "no " + expected + " was found"))
        .toList();
  }

  private static Optional<NationalNumber> rules(DocumentType type) {
    return NationalNumber.named(
        type.numberRules(), type.registry(DocumentType.GOVERNORATES).codes());
  }
}
