package dev.hawiya.server.dialect.valify;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.dialect.valify.ValifyErrors.Problem;
import dev.hawiya.server.dialect.valify.ValifyErrors.Unprocessable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A passport's data page under the vendor's names, as its machine-readable zone tells it: codes of
 * states as they stand there, dates with slashes as on the ID card.
 */
final class ValifyPassportMapper {
  static final String TYPE = "PASSPORT";

  /** The check digits of the zone. */
  private static final Set<String> DIGITS =
      Set.of(
          "mrz.document_number",
          "mrz.birth_date",
          "mrz.expiry_date",
          "mrz.personal_number",
          "mrz.composite");

  Map<String, Object> result(DocumentReading page) throws Unprocessable {
    demand(page.document());
    Fields fields = page.fields();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("expiration_date", ValifyMapper.slashed(fields.value("expiry_date")));
    result.put("date_of_birth", ValifyMapper.slashed(fields.value("birth_date")));
    result.put("name", fields.value("given_names"));
    result.put("nationality", fields.value("nationality"));
    result.put("surname", fields.value("surname"));
    result.put("passport_number", fields.value("document_number"));
    result.put("sex", fields.value("sex"));
    result.put("type", fields.value("document_code"));
    result.put("validity", validity(page.checks()));
    return result;
  }

  private static void demand(Classification document) throws Unprocessable {
    if (!document.known()) {
      throw new Unprocessable(Problem.NO_PASSPORT);
    }
    if (!document.type().equals(TYPE)) {
      throw new Unprocessable(Problem.NOT_A_PASSPORT);
    }
  }

  /** The share in percent of the zone's check digits that agree. */
  private static int validity(List<CheckResult> checks) {
    List<Verdict> digits =
        checks.stream()
            .filter(check -> DIGITS.contains(check.id()))
            .map(CheckResult::verdict)
            .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
            .toList();
    long agree = digits.stream().filter(verdict -> verdict == Verdict.PASS).count();
    return digits.isEmpty() ? 0 : (int) (100 * agree / digits.size());
  }
}
