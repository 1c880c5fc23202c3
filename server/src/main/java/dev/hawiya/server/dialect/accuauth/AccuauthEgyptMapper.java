package dev.hawiya.server.dialect.accuauth;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.text.Digits;
import dev.hawiya.server.dialect.CodeTable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An Egyptian ID card under the vendor's names. The vendor's page gives names and one sample; that
 * {@code degree} is the profession's first line, {@code jobs} its second and {@code region} the
 * second line of the address follows from the sample.
 */
final class AccuauthEgyptMapper implements AccuauthSides {
  private final CodeTable religions = CodeTable.load("accuauth", "religion");
  private final CodeTable marriages = CodeTable.load("accuauth", "marriage");
  private final CodeTable genders = CodeTable.load("accuauth", "gender");

  @Override
  public Map<String, String> front(Fields fields) {
    String birthday = slashed(fields, "birth_date");
    Map<String, String> info = new LinkedHashMap<>();
    info.put("address", printed(fields, "address_line_1"));
    info.put("birthday", birthday);
    info.put("birthday_arabic", Digits.toArabicIndic(birthday));
    info.put("certificate_number", fields.value("factory_number"));
    info.put("first_name", fields.value("first_name"));
    info.put("id_number", fields.value("national_number"));
    info.put("last_name", fields.value("other_names"));
    info.put("region", printed(fields, "address_line_2"));
    return info;
  }

  @Override
  public Map<String, String> back(Fields fields) {
    String expiry = slashed(fields, "expiry_date");
    String issue = slashed(fields, "issue_date");
    String religion = fields.value("religion");
    String marriage = fields.value("marital_status");
    Map<String, String> info = new LinkedHashMap<>();
    info.put("degree", fields.value("profession"));
    info.put("expiry_date", expiry);
    info.put("expiry_date_arabic", Digits.toArabicIndic(expiry));
    info.put("gender", gender(fields));
    info.put("gender_en", fields.value("sex"));
    info.put("husband_name", fields.value("husband_name"));
    info.put("id_number", fields.value("national_number"));
    info.put("issue_date", issue);
    info.put("issue_date_arabic", Digits.toArabicIndic(issue));
    info.put("jobs", fields.value("workplace"));
    info.put("marriage", marriage);
    info.put("marriage_en", marriages.code(marriage));
    info.put("religion", religion);
    info.put("religion_en", religions.code(religion));
    return info;
  }

  /** As printed; where the sex was derived from the number, the word that the card would print. */
  private String gender(Fields fields) {
    return fields
        .get("sex")
        .map(Field::raw)
        .filter(raw -> !raw.isBlank())
        .orElseGet(() -> genders.code(fields.value("sex")));
  }

  /** House numbers stay in the card's own digits: the vendor's page rewrites dates only. */
  private static String printed(Fields fields, String id) {
    return fields.get(id).map(Field::raw).orElse("");
  }

  private static String slashed(Fields fields, String id) {
    return fields.value(id).replace('-', '/');
  }
}
