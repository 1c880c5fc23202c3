package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.field.Fields;
import dev.hawiya.core.mrz.MrzStates;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A passport's data page under the vendor's names, as its machine-readable zone tells it; null
 * where a field was not read. The vendor's page calls only {@code country_code} a code, so that
 * {@code nationality} is a state's name in English; what no state has stays as it was read.
 */
final class VlensPassportMapper {
  Map<String, Object> data(Fields fields) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("passport_no", VlensMapper.value(fields, "document_number"));
    data.put("name", VlensMapper.value(fields, "full_name"));
    data.put("nationality", VlensMapper.value(fields, "nationality").map(this::name));
    data.put("country_code", VlensMapper.value(fields, "issuing_state").map(this::isoCode));
    data.put("gender", VlensMapper.value(fields, "sex"));
    data.put("Date_of_Birth", VlensMapper.value(fields, "birth_date"));
    data.put("Date_of_Expiry", VlensMapper.value(fields, "expiry_date"));
    data.put("doc_Type", VlensMapper.value(fields, "document_code"));
    return data;
  }

  private String name(String code) {
    return MrzStates.byCode(code).map(MrzStates.State::english).orElse(code);
  }

  /** ISO 3166-1 alpha-3, also for Germany, which is D in a zone. */
  private String isoCode(String code) {
    Optional<String> alpha2 = MrzStates.byCode(code).flatMap(MrzStates.State::alpha2);
    return alpha2.map(two -> new Locale("", two).getISO3Country()).orElse(code);
  }
}
