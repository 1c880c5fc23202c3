package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.traveller.Holder;
import dev.hawiya.specimen.traveller.Paper;
import dev.hawiya.specimen.traveller.Traveller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of the visual zone as they are printed, by canonical field or what else stands. */
final class PrintedValues {
  private static final List<String> VISA_TYPES = List.of("C", "D", "B2", "TOURIST", "BUSINESS");
  private static final List<String> ENTRIES = List.of("01", "02", "MULT", "SINGLE");
  private static final List<String> STAYS = List.of("030", "090", "15 DAYS", "180");
  private static final List<String> STREETS =
      List.of("12 RIVER ANYDER ROAD", "4 GLASS HILL", "77 SYPHOGRANT STREET", "1 TRANIBOR SQUARE");

  private final Traveller traveller;
  private final Look look;

  PrintedValues(Traveller traveller, Look look) {
    this.traveller = traveller;
    this.look = look;
  }

  Map<String, String> all() {
    Map<String, String> values = new LinkedHashMap<>();
    holder(values, traveller.holder());
    paper(values, traveller.paper());
    values.put("residence", any(STREETS) + ", " + traveller.holder().birthPlace());
    if (traveller.paper().size().visa()) {
      values.put("visa_type", any(VISA_TYPES));
      values.put("entries", any(ENTRIES));
      values.put("duration", any(STAYS));
      values.put("valid_from", look.dates().print(traveller.paper().issued().plusDays(3)));
    }
    values.values().removeIf(String::isEmpty);
    return values;
  }

  private void holder(Map<String, String> values, Holder holder) {
    values.put("surname", holder.name().surname());
    values.put("given_names", holder.name().givenNames());
    values.put("nationality", nationality(holder));
    values.put("birth_date", look.dates().print(holder.born()));
    values.put("sex", holder.sex());
    values.put("birth_place", holder.birthPlace());
  }

  private void paper(Map<String, String> values, Paper paper) {
    values.put("document_code", paper.code());
    values.put("issuing_state", Traveller.STATE);
    values.put("document_number", paper.number());
    values.put("issue_date", look.dates().print(paper.issued()));
    values.put("expiry_date", look.dates().print(paper.expires()));
    values.put("issuing_authority", upper(paper.office()));
    values.put("personal_number", paper.personalNumber());
    values.put("remarks", paper.remark());
  }

  /** Written out, or the code alone. */
  private String nationality(Holder holder) {
    boolean utopian = holder.nationality().equals(Traveller.STATE);
    return utopian && look.choice() % 2 == 0 ? "UTOPIAN" : holder.nationality();
  }

  private String any(List<String> words) {
    return words.get(Math.floorMod(traveller.paper().number().hashCode(), words.size()));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
