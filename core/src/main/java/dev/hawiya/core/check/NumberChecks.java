package dev.hawiya.core.check;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.number.NationalNumber;
import dev.hawiya.core.number.NumberFault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether the number is well formed, and whether what is printed agrees with it. */
record NumberChecks(Optional<NationalNumber> rules, CheckThresholds thresholds, LocalDate today) {
  private static final String LENGTH = "national_number.length";
  private static final String FORMAT = "national_number.format";
  private static final String DATE = "national_number.date";
  private static final String PLACE = "national_number.governorate";
  private static final String DIGIT = "national_number.check_digit";

  List<CheckResult> wellFormed(Optional<Field> number) {
    List<String> ids = List.of(LENGTH, FORMAT, DATE, PLACE, DIGIT);
    if (rules.isEmpty() || number.isEmpty()) {
      return ids.stream().map(i -> CheckResult.inconclusive(i, "the number was not read")).toList();
    }
    Field n = number.get();
    NationalNumber r = rules.get();
    Optional<NumberFault> fault = r.validate(n.value(), today);
    if (fault.filter(f -> f == NumberFault.LENGTH).isPresent()) {
      return broken(ids, n, Fault.LENGTH, "the number has not " + r.length() + " digits");
    }
    if (fault.filter(f -> f == NumberFault.FORMAT).isPresent()) {
      return broken(ids.subList(1, ids.size()), n, Fault.FORMAT, "no such number is issued");
    }
    boolean dated = r.birthDate(n.value()).filter(d -> !d.isAfter(today)).isPresent();
    boolean placed = r.birthGovernorate(n.value()).isPresent();
    return List.of(
        CheckResult.pass(LENGTH),
        CheckResult.pass(FORMAT),
        verdict(DATE, dated, n, Fault.COMPONENT, "the number says no birth date that can be"),
        verdict(PLACE, placed, n, Fault.COMPONENT, "the number says no known governorate"),
        checkDigit(n, fault));
  }

  CheckResult birthDate(Optional<Field> printed, Optional<Field> number) {
    Optional<String> expected =
        number.flatMap(n -> rules.flatMap(r -> r.birthDate(n.value()))).map(Object::toString);
    return matches("birth_date.matches_number", printed, number, expected);
  }

  CheckResult sex(Optional<Field> printed, Optional<Field> number) {
    Optional<String> expected = number.flatMap(n -> rules.flatMap(r -> r.sex(n.value())));
    return matches("sex.matches_number", printed, number, expected);
  }

  private CheckResult matches(
      String id, Optional<Field> printed, Optional<Field> number, Optional<String> expected) {
    if (printed.isEmpty() || number.isEmpty() || expected.isEmpty()) {
      return CheckResult.inconclusive(id, "the printed value or the number was not read");
    }
    if (printed.get().value().equals(expected.get())) {
      return CheckResult.pass(id);
    }
    double sure = Math.min(printed.get().confidence(), number.get().confidence());
    return sure >= thresholds.clearlyRead()
        ? CheckResult.fail(id, Fault.MISMATCH, "the printed value differs from the number")
        : CheckResult.inconclusive(id, "they differ, but one was not read clearly");
  }

  private CheckResult checkDigit(Field number, Optional<NumberFault> fault) {
    if (fault.filter(f -> f == NumberFault.COMPONENT).isPresent()) {
      return CheckResult.inconclusive(DIGIT, "the number is faulty before its check digit");
    }
    return verdict(
        DIGIT,
        fault.isEmpty(),
        number,
        Fault.CHECKSUM,
        "the check digit does not hold; genuine numbers of that kind exist");
  }

  private CheckResult verdict(String id, boolean holds, Field value, Fault fault, String detail) {
    if (holds) {
      return CheckResult.pass(id);
    }
    return value.confidence() >= thresholds.clearlyRead()
        ? CheckResult.fail(id, fault, detail)
        : CheckResult.fail(id, fault, detail + ", or it was not read clearly");
  }

  private List<CheckResult> broken(List<String> ids, Field value, Fault fault, String detail) {
    return ids.stream()
        .map(
            id ->
                id.equals(ids.get(0))
                    ? verdict(id, false, value, fault, detail)
                    : CheckResult.inconclusive(id, "not looked at: " + detail))
        .toList();
  }
}
