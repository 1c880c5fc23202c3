package dev.hawiya.core.check;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The verdict of one check.
 *
 * @param id dotted name, e.g. {@code national_number.check_digit}
 * @param verdict the outcome
 * @param fault what is wrong, only with FAIL
 * @param score of what was measured, 0..1, from 0.5 on FAIL; absent where nothing is measured
 * @param detail a sentence without personal data, or ""
 */
public record CheckResult(
    String id, Verdict verdict, Optional<Fault> fault, OptionalDouble score, String detail) {
  /** The verdict of a check that measures nothing. */
  public CheckResult(String id, Verdict verdict, Optional<Fault> fault, String detail) {
    this(id, verdict, fault, OptionalDouble.empty(), detail);
  }

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

  /** The same verdict with what it was measured by. */
  public CheckResult scored(double measured) {
    return new CheckResult(id, verdict, fault, OptionalDouble.of(measured), detail);
  }

  /** The same verdict with another sentence. */
  public CheckResult saying(String sentence) {
    return new CheckResult(id, verdict, fault, score, sentence);
  }
}
