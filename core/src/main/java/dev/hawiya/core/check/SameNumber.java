package dev.hawiya.core.check;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A number that a document tells twice: in print and in a barcode or a machine-readable zone. Two
 * that agree are surer than one; of two that differ the first is kept, and a check tells it.
 *
 * @param fields with the number, from either place
 * @param check whether both tell the same
 */
public record SameNumber(Fields fields, CheckResult check) {
  /**
   * Joins both.
   *
   * @param id of the check
   * @param second the same field from the other place; empty where it was not read there
   */
  static SameNumber of(
      String id, Fields fields, String number, Optional<Field> second, CheckThresholds thresholds) {
    Optional<Field> first = fields.get(number);
    if (second.isEmpty() || first.isEmpty()) {
      return new SameNumber(
          second.map(s -> with(fields, s)).orElse(fields),
          CheckResult.inconclusive(id, "the number was read in one place only"));
    }
    Field a = first.get();
    Field b = second.get();
    if (a.value().equals(b.value())) {
      double sure = 1 - (1 - a.confidence()) * (1 - b.confidence());
      Field both =
          new Field(a.id(), a.value(), a.normalised(), a.raw(), sure, a.source(), a.outline());
      return new SameNumber(with(fields, both), CheckResult.pass(id));
    }
    String differs = "the document tells two numbers";
    boolean clear = Math.min(a.confidence(), b.confidence()) >= thresholds.clearlyRead();
    return new SameNumber(
        fields,
        clear
            ? CheckResult.fail(id, Fault.MISMATCH, differs)
            : CheckResult.inconclusive(id, differs + ", but one was not read clearly"));
  }

  private static Fields with(Fields fields, Field number) {
    Map<String, Field> read = new LinkedHashMap<>(fields.read());
    read.put(number.id(), number);
    Map<String, String> missing = new LinkedHashMap<>(fields.missing());
    missing.remove(number.id());
    return new Fields(read, missing);
  }
}
