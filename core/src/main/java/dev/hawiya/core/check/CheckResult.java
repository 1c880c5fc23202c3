package dev.hawiya.core.check;

import java.util.Optional;

/**
 * The verdict of one check.
 *
 * @param id dotted name, e.g. {@code national_number.check_digit}
 * @param verdict the outcome
 * @param fault what is wrong, only with FAIL
 * @param detail a sentence without personal data, or ""
 */
public record CheckResult(String id, Verdict verdict, Optional<Fault> fault, String detail) {
  public static CheckResult pass(String id) {
    return new CheckResult(id, Verdict.PASS, Optional.empty(), "");
  }

  public static CheckResult fail(String id, Fault fault, String detail) {
    return new CheckResult(id, Verdict.FAIL, Optional.of(fault), detail);
  }

  public static CheckResult inconclusive(String id, String detail) {
    return new CheckResult(id, Verdict.INCONCLUSIVE, Optional.empty(), detail);
  }

  public static CheckResult notApplicable(String id, String detail) {
    return new CheckResult(id, Verdict.NOT_APPLICABLE, Optional.empty(), detail);
  }
}
