package dev.hawiya.core.check;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two steps of one person's check, such as two sides or two documents, speak of the same
 * person. Only a clear difference of clearly read values is a FAIL; two steps neither of which
 * carries a value are NOT_APPLICABLE, and a value that one of them lacks is INCONCLUSIVE.
 */
public final class CrossChecks {
  public static final String SAME_NUMBER = "steps.same_number";
  public static final String SAME_NAME = "steps.same_name";
  public static final String SAME_SEX = "steps.same_sex";
  public static final String SAME_BIRTH_DATE = "steps.same_birth_date";

  /** The fields that hold a holder's number, each of its own kind. */
  public static final List<String> NUMBERS =
      List.of("national_number", "identity_number", "personal_number");

  private static final Set<String> SEXES = Set.of("M", "F");
  private static final int DAY = "yyyy-mm-dd".length();

  private final CheckThresholds thresholds;

  public CrossChecks(CheckThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** The four verdicts: number, name, sex, birth date. */
  public List<CheckResult> between(Fields one, Fields other) {
    return List.of(
        sameNumber(one, other),
        new NameComparison(thresholds).compare(one, other),
        sameSex(one, other),
        sameBirthDate(one, other));
  }

  /** Whether both carry the same number of the holder: {@link #SAME_NUMBER}. */
  public CheckResult sameNumber(Fields one, Fields other) {
    return new NumberComparison(thresholds).compare(one, other);
  }

  private CheckResult sameSex(Fields one, Fields other) {
    Optional<Field> a = one.get("sex");
    Optional<Field> b = other.get("sex");
    if (a.isEmpty() || b.isEmpty()) {
      return absent(SAME_SEX, List.of("sex"), one, other);
    }
    if (!SEXES.contains(a.get().value()) || !SEXES.contains(b.get().value())) {
      return CheckResult.inconclusive(SAME_SEX, "one of them leaves the sex open");
    }
    return same(SAME_SEX, a.get(), b.get(), "the sexes differ");
  }

  private CheckResult sameBirthDate(Fields one, Fields other) {
    Optional<Field> a = one.get("birth_date");
    Optional<Field> b = other.get("birth_date");
    if (a.isEmpty() || b.isEmpty()) {
      return absent(SAME_BIRTH_DATE, List.of("birth_date"), one, other);
    }
    String x = a.get().value();
    String y = b.get().value();
    if ((x.length() < DAY || y.length() < DAY) && (x.startsWith(y) || y.startsWith(x))) {
      return CheckResult.inconclusive(SAME_BIRTH_DATE, "a birth date says no day");
    }
    return same(SAME_BIRTH_DATE, a.get(), b.get(), "the birth dates differ");
  }

  private CheckResult same(String id, Field a, Field b, String difference) {
    return a.value().equals(b.value())
        ? CheckResult.pass(id)
        : differ(id, Math.min(a.confidence(), b.confidence()), difference, thresholds);
  }

  /** What a difference is worth, by the confidence of the less certain value. */
  static CheckResult differ(String id, double sure, String difference, CheckThresholds thresholds) {
    return sure >= thresholds.clearlyRead()
        ? CheckResult.fail(id, Fault.MISMATCH, difference)
        : CheckResult.inconclusive(id, difference + ", but one was not read clearly");
  }

  /** The verdict where at least one of two steps has none of the fields a comparison is about. */
  static CheckResult absent(String id, List<String> ids, Fields one, Fields other) {
    boolean carried = ids.stream().anyMatch(f -> carries(one, f) || carries(other, f));
    return carried
        ? CheckResult.inconclusive(id, "it was not read in both steps")
        : CheckResult.notApplicable(id, "neither step carries it");
  }

  private static boolean carries(Fields fields, String id) {
    return fields.get(id).isPresent() || fields.missing().containsKey(id);
  }
}
