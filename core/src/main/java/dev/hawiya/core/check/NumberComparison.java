package dev.hawiya.core.check;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.text.Digits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares the holder's number. Numbers of the same kind can differ; of numbers of two kinds only
 * equality says something, as where a passport carries the number of the national card.
 */
record NumberComparison(CheckThresholds thresholds) {
  CheckResult compare(Fields one, Fields other) {
    String id = CrossChecks.SAME_NUMBER;
    List<Field> left = numbers(one);
    List<Field> right = numbers(other);
    if (left.isEmpty() || right.isEmpty()) {
      return CrossChecks.absent(id, CrossChecks.NUMBERS, one, other);
    }
    if (left.stream().anyMatch(a -> right.stream().anyMatch(b -> plain(a).equals(plain(b))))) {
      return CheckResult.pass(id);
    }
    return CrossChecks.NUMBERS.stream()
        .filter(kind -> one.get(kind).isPresent() && other.get(kind).isPresent())
        .map(kind -> differ(one.get(kind).orElseThrow(), other.get(kind).orElseThrow()))
        .findFirst()
        .orElseGet(() -> CheckResult.inconclusive(id, "the numbers are of different kinds"));
  }

  private CheckResult differ(Field a, Field b) {
    String id = CrossChecks.SAME_NUMBER;
    if (plain(a).length() != plain(b).length()) {
      return CheckResult.inconclusive(id, "the numbers have not the same length");
    }
    double sure = Math.min(a.confidence(), b.confidence());
    return CrossChecks.differ(id, sure, "the numbers differ", thresholds);
  }

  private static List<Field> numbers(Fields fields) {
    return CrossChecks.NUMBERS.stream()
        .map(fields::get)
        .flatMap(Optional::stream)
        .filter(number -> !plain(number).isEmpty())
        .toList();
  }

  /** Letters and digits alone. */
  private static String plain(Field number) {
    return Digits.toWestern(number.value()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
