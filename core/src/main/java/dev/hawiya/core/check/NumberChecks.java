package dev.hawiya.core.check;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.number.NationalNumber;
import dev.hawiya.core.number.NumberFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the number is well formed, and whether what is printed agrees with it.
 *
 * @param id canonical id of the number's field
 */
record NumberChecks(
    String id, Optional<NationalNumber> rules, CheckThresholds thresholds, LocalDate today) {
  List<CheckResult> wellFormed(Optional<Field> number) {
    if (rules.isEmpty()) {
      return List.of();
    }
    NationalNumber r = rules.get();
    List<String> ids = ids(r);
    if (number.isEmpty()) {
      return ids.stream().map(i -> CheckResult.inconclusive(i, "the number was not read")).toList();
    }
    Field n = number.get();
    Optional<NumberFault> fault = r.validate(n.value(), today);
    if (fault.filter(f -> f == NumberFault.LENGTH).isPresent()) {
      return broken(ids, n, Fault.LENGTH, "the number has not " + r.length() + " digits");
    }
    if (fault.filter(f -> f == NumberFault.FORMAT).isPresent()) {
      return broken(ids.subList(1, ids.size()), n, Fault.FORMAT, "no such number is issued");
    }
    List<CheckResult> all = new ArrayList<>();
    ids.subList(0, 2).forEach(passed -> all.add(CheckResult.pass(passed)));
    if (r.datedAndChecked()) {
      boolean dated = r.birthDate(n.value()).filter(d -> !d.isAfter(today)).isPresent();
      String undated = "the number says no birth date that can be";
      all.add(verdict(id + ".date", dated, n, Fault.COMPONENT, undated));
      all.add(place(r, n));
      all.add(checkDigit(n, fault));
    } else {
      all.add(place(r, n));
    }
    return all;
  }

  private List<String> ids(NationalNumber r) {
    Stream<String> parts =
        r.datedAndChecked()
            ? Stream.of("length", "format", "date", r.kindOfPlace(), "check_digit")
            : Stream.of("length", "format", r.kindOfPlace());
    return parts.map(part -> id + "." + part).toList();
  }

  private CheckResult place(NationalNumber r, Field number) {
    boolean placed = r.place(number.value()).isPresent();
    String unknown = "the number says no known " + r.kindOfPlace();
    return verdict(id + "." + r.kindOfPlace(), placed, number, Fault.COMPONENT, unknown);
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
      String check, Optional<Field> printed, Optional<Field> number, Optional<String> expected) {
    if (printed.isEmpty() || number.isEmpty() || expected.isEmpty()) {
      return CheckResult.inconclusive(check, "the printed value or the number was not read");
    }
    if (printed.get().value().equals(expected.get())) {
      return CheckResult.pass(check);
    }
    double sure = Math.min(printed.get().confidence(), number.get().confidence());
    return sure >= thresholds.clearlyRead()
        ? CheckResult.fail(check, Fault.MISMATCH, "the printed value differs from the number")
        : CheckResult.inconclusive(check, "they differ, but one was not read clearly");
  }

  private CheckResult checkDigit(Field number, Optional<NumberFault> fault) {
    if (fault.filter(f -> f == NumberFault.COMPONENT).isPresent()) {
      return CheckResult.inconclusive(
          id + ".check_digit", "the number is faulty before its check digit");
    }
    return verdict(
        id + ".check_digit",
        fault.isEmpty(),
        number,
        Fault.CHECKSUM,
        "the check digit does not hold; genuine numbers of that kind exist");
  }

  private CheckResult verdict(
      String check, boolean holds, Field value, Fault fault, String detail) {
    if (holds) {
      return CheckResult.pass(check);
    }
    return value.confidence() >= thresholds.clearlyRead()
        ? CheckResult.fail(check, fault, detail)
        : CheckResult.fail(check, fault, detail + ", or it was not read clearly");
  }

  private List<CheckResult> broken(List<String> ids, Field value, Fault fault, String detail) {
    return ids.stream()
        .map(
            check ->
                check.equals(ids.get(0))
                    ? verdict(check, false, value, fault, detail)
                    : CheckResult.inconclusive(check, "not looked at: " + detail))
        .toList();
  }
}
