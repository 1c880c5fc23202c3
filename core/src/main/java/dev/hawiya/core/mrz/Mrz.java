package dev.hawiya.core.mrz;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.mrz.layout.CheckDigit;
import java.util.List;
import java.util.Optional;

/**
 * A zone that was understood, right or wrong.
 *
 * @param lines as given, blanks at their ends removed
 * @param checks {@code mrz.document_number}, {@code mrz.birth_date}, {@code mrz.expiry_date},
 *     {@code mrz.personal_number}, {@code mrz.composite}, {@code mrz.format}, {@code
 *     mrz.issuing_state}, {@code mrz.nationality}, always all of them
 */
public record Mrz(MrzFormat format, List<String> lines, MrzData data, List<CheckResult> checks)
    implements MrzParse {
  public Mrz {
    lines = List.copyOf(lines);
    checks = List.copyOf(checks);
  }

  /**
   * The check digits of this zone; that of a number continued in the optional data stands there.
   */
  public List<CheckDigit> digits() {
    return LongNumber.digits(format, lines);
  }

  /** The result of a check; empty only where no check has this id. */
  public Optional<CheckResult> check(String id) {
    return checks.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}
