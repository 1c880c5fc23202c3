package dev.hawiya.server.dialect.accuauth;

import dev.hawiya.core.field.Fields;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Pakistani ID card under the vendor's names. Its page lists fields of the smart card (SNIC) and
 * of the older one (NIC), its samples a few of both: every one of a side is there, as for Egypt. A
 * married woman's card names her husband where others name the father.
 */
final class AccuauthPakistanMapper implements AccuauthSides {
  /** By the vendor's sample 08/17/1999; the cards print dots and the day first. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

  private static final Pattern NUMBER = Pattern.compile("(\\d{5})(\\d{7})(\\d)");

  @Override
  public Map<String, String> front(Fields fields) {
    Map<String, String> info = new LinkedHashMap<>();
    info.put("id_number", number(fields));
    info.put("expiry_date", date(fields, "expiry_date"));
    info.put("issue_date", date(fields, "issue_date"));
    info.put("name", fields.value("name"));
    info.put("name_urdu", fields.value("name_urdu"));
    info.put("birthday", date(fields, "birth_date"));
    info.put("gender", fields.value("sex"));
    info.put("father_name", first(fields, "father_name", "husband_name"));
    info.put("father_name_urdu", first(fields, "father_name_urdu", "husband_name_urdu"));
    info.put("identifier", fields.value("identifier"));
    info.put("country_of_stay", fields.value("country_of_stay"));
    return info;
  }

  @Override
  public Map<String, String> back(Fields fields) {
    Map<String, String> info = new LinkedHashMap<>();
    info.put("id_number", number(fields));
    info.put("current_address", first(fields, "present_address", "present_address_urdu"));
    info.put("expiry_date", date(fields, "expiry_date"));
    info.put("family_number", fields.value("family_number"));
    info.put("permanent_address", first(fields, "permanent_address", "permanent_address_urdu"));
    info.put("issue_date", date(fields, "issue_date"));
    return info;
  }

  /** With the dashes that the card prints: unlike Egypt's, the page does not say digits only. */
  private static String number(Fields fields) {
    return NUMBER.matcher(fields.value("identity_number")).replaceFirst("$1-$2-$3");
  }

  /** What is no date, such as a card that never expires, stays as it was read. */
  private static String date(Fields fields, String id) {
    String value = fields.value(id);
    try {
      return LocalDate.parse(value).format(DATE);
    } catch (DateTimeParseException notADay) {
      return value;
    }
  }

  private static String first(Fields fields, String... ids) {
    return Stream.of(ids)
        .map(fields::value)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
