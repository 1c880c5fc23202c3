package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.field.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The back of the national ID under the vendor's names, null where a field was not read; words are
 * as printed. {@code jobTitle} is the profession's line, {@code job} it and the workplace's.
 */
final class VlensBackMapper {
  Map<String, Object> data(Fields fields) {
    Optional<String> profession = VlensMapper.value(fields, "profession");
    Optional<String> workplace = VlensMapper.value(fields, "workplace");
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("maritalStatus", VlensMapper.value(fields, "marital_status"));
    data.put("job", profession.map(p -> p + workplace.map(w -> " " + w).orElse("")));
    data.put("jobTitle", profession);
    data.put("religion", VlensMapper.value(fields, "religion"));
    data.put("husbandName", VlensMapper.value(fields, "husband_name"));
    data.put("releaseDate", VlensMapper.value(fields, "issue_date"));
    data.put("idExpiry", VlensMapper.value(fields, "expiry_date"));
    data.put("idNumber", VlensMapper.value(fields, "national_number"));
    data.put("gender", VlensMapper.value(fields, "sex"));
    return data;
  }
}
