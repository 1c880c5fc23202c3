package dev.hawiya.core.check;

import dev.hawiya.core.field.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Whether dates lie where they must: in the past, in order, not run out. */
record DateChecks(CheckThresholds thresholds, LocalDate today) {
  private static final String EXPIRED = "expiry_date.not_expired";
  private static final String ORDER = "issue_date.before_expiry";

  /** A birth or issue date that lies in the future. */
  CheckResult past(String field, Optional<Field> date) {
    String id = field + ".in_past";
    if (date.isEmpty()) {
      return CheckResult.inconclusive(id, "the date was not read");
    }
    boolean past = !YearMonth.parse(date.get().value().substring(0, 7)).isAfter(month());
    return past ? CheckResult.pass(id) : wrong(id, date.get(), Fault.COMPONENT, "it is to come");
  }

  List<CheckResult> expiry(Optional<Field> expiry, Optional<Field> issue) {
    return List.of(running(expiry), order(expiry, issue));
  }

  CheckResult running(Optional<Field> expiry) {
    return expiry
        .map(this::running)
        .orElseGet(() -> CheckResult.inconclusive(EXPIRED, "the date was not read"));
  }

  private CheckResult running(Field expiry) {
    return LocalDate.parse(expiry.value()).isBefore(today)
        ? wrong(EXPIRED, expiry, Fault.EXPIRED, "the document ran out on " + expiry.value())
        : CheckResult.pass(EXPIRED);
  }

  private CheckResult order(Optional<Field> expiry, Optional<Field> issue) {
    if (expiry.isEmpty() || issue.isEmpty()) {
      return CheckResult.inconclusive(ORDER, "a date was not read");
    }
    YearMonth from = YearMonth.parse(issue.get().value().substring(0, 7));
    YearMonth until = YearMonth.parse(expiry.get().value().substring(0, 7));
    return until.isAfter(from)
        ? CheckResult.pass(ORDER)
        : wrong(ORDER, expiry.get(), Fault.MISMATCH, "it runs out before it was issued");
  }

  private CheckResult wrong(String id, Field field, Fault fault, String detail) {
    return field.confidence() >= thresholds.clearlyRead()
        ? CheckResult.fail(id, fault, detail)
        : CheckResult.inconclusive(id, detail + ", if it was read right");
  }

  private YearMonth month() {
    return YearMonth.from(today);
  }
}
