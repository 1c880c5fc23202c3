package dev.hawiya.server.dialect.valify;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.date.Age;
import dev.hawiya.core.field.Field;
import dev.hawiya.server.dialect.CodeTable;
import dev.hawiya.server.dialect.valify.ValifyErrors.Unprocessable;
import dev.hawiya.server.verification.Verification;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Our fields under the vendor's names, one of which is misspelt there. Words stay in Arabic as the
 * card prints them; dates are written with slashes.
 */
final class ValifyMapper {
  static final String ID_CARD_TYPE = "EGY-NID";

  private final Catalog catalog = Catalog.load();
  private final Clock clock;
  private final ValifyExtrasMapper extras;
  private final ValifyPassportMapper passports = new ValifyPassportMapper();
  private final CodeTable genders = CodeTable.load("valify", "gender");

  ValifyMapper(Clock clock) {
    this.clock = clock;
    this.extras = new ValifyExtrasMapper(catalog, clock);
  }

  /** The answer to a call that left its token some trials. */
  ValifyResponse answer(Verification verification, ValifyRequest asked, int trials)
      throws Unprocessable {
    String transaction = verification.transaction().toString();
    if (asked.document() == ValifyDocument.PASSPORT) {
      Map<String, Object> page = passports.result(verification.reading());
      return new ValifyResponse(page, Map.of(), transaction, trials);
    }
    ValifySides sides = ValifySides.of(verification.readings());
    return new ValifyResponse(result(sides), extras.of(sides, asked.extras()), transaction, trials);
  }

  private Map<String, Object> result(ValifySides card) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("first_name", card.front("first_name"));
    result.put("full_name", card.front("full_name"));
    result.put("street", card.printedFront("address_line_1"));
    result.put("front_nid", card.front("national_number"));
    result.put("serial_number", card.front("factory_number"));
    result.put("back_nid", card.back("national_number"));
    result.put("release_date", slashed(card.back("issue_date")));
    result.put("gender", gender(card));
    result.put("marital_status", card.back("marital_status"));
    result.put("profession", card.back("profession"));
    result.put("religion", card.back("religion"));
    result.put("husband_name", card.back("husband_name"));
    result.put("date_of_birth", slashed(card.either("birth_date")));
    result.put("age", age(card.either("birth_date")));
    result.put("birth_governarate", card.either("birth_governorate"));
    result.put("police_station", card.front("police_station"));
    result.put("governorate", card.front("governorate"));
    result.put("expiry_date", slashed(card.back("expiry_date")));
    return result;
  }

  /** As printed; where the sex was derived from the number, the word that the card would print. */
  private String gender(ValifySides card) {
    return card.field("back", "sex")
        .map(Field::raw)
        .filter(raw -> !raw.isBlank())
        .orElseGet(() -> genders.code(card.either("sex")));
  }

  /** Whole years, today in Egypt; null where no birth date was read. */
  private Integer age(String birthDate) {
    OptionalInt years =
        Age.years(birthDate, catalog.document(ID_CARD_TYPE).orElseThrow().today(clock));
    return years.isPresent() ? Integer.valueOf(years.getAsInt()) : null;
  }

  static String slashed(String isoDate) {
    return isoDate.replace('-', '/');
  }
}
