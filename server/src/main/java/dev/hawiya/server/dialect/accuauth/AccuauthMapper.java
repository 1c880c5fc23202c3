package dev.hawiya.server.dialect.accuauth;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.text.Digits;
import dev.hawiya.server.dialect.CodeTable;
import dev.hawiya.server.dialect.accuauth.AccuauthErrors.Failure;
import dev.hawiya.server.dialect.accuauth.AccuauthErrors.Status;
import dev.hawiya.server.dialect.accuauth.AccuauthResponse.Card;
import dev.hawiya.server.verification.Verification;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Our fields under the vendor's names. The vendor's page gives names and one sample; that {@code
 * degree} is the profession's first line, {@code jobs} its second and {@code region} the second
 * line of the address follows from the sample.
 */
final class AccuauthMapper {
  static final String ID_CARD_TYPE = "EGY-NID";

  /** Pixels a picture needs each way, by the vendor's page. */
  private static final int LEAST_PIXELS = 128;

  private final CodeTable religions = CodeTable.load("accuauth", "religion");
  private final CodeTable marriages = CodeTable.load("accuauth", "marriage");
  private final CodeTable genders = CodeTable.load("accuauth", "gender");

  /** The card in the picture. */
  Card card(Verification verification) throws Failure {
    DocumentReading reading = verification.reading();
    refuseTiny(reading.quality());
    if (!reading.document().type().equals(ID_CARD_TYPE)) {
      throw new Failure(
          Status.DETECTION_FAILED,
          reading.document().known()
              ? "the document in the image is not an Egyptian ID card"
              : "no ID card was found in the image");
    }
    return switch (reading.document().side()) {
      case "front" -> new Card("front", front(reading.fields()));
      case "back" -> new Card("back", back(reading.fields()));
      default ->
          throw new Failure(
              Status.DETECTION_FAILED, "the side of the ID card could not be recognised");
    };
  }

  private static void refuseTiny(Quality quality) throws Failure {
    if (quality.width() < LEAST_PIXELS || quality.height() < LEAST_PIXELS) {
      throw new Failure(Status.INVALID_ARGUMENT, "the image is smaller than 128 x 128 pixels");
    }
  }

  private Map<String, String> front(Fields fields) {
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

  private Map<String, String> back(Fields fields) {
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
