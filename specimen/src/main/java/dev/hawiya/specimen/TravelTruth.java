package dev.hawiya.specimen;

import dev.hawiya.core.mrz.letter.NameText;
import dev.hawiya.specimen.traveller.Holder;
import dev.hawiya.specimen.traveller.Paper;
import dev.hawiya.specimen.traveller.PaperSize;
import dev.hawiya.specimen.traveller.TravelZone;
import dev.hawiya.specimen.traveller.Traveller;
import dev.hawiya.specimen.traveller.ZoneNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The canonical fields of one side of a travel document. */
final class TravelTruth {
  private static final int CODE_AND_STATE = 5;

  /** What a zone holds whatever its format. */
  private static final List<String> OF_ZONE =
      List.of(
          "document_code",
          "issuing_state",
          "document_number",
          "surname",
          "given_names",
          "nationality",
          "birth_date",
          "sex",
          "expiry_date");

  private final Traveller traveller;
  private final List<String> zone;
  private final Map<String, String> printed;

  /**
   * @param zone lines of the whole document, whichever side they stand on
   * @param printed of the visual zone of this side, by canonical field or what else stands there
   */
  TravelTruth(Traveller traveller, List<String> zone, Map<String, String> printed) {
    this.traveller = traveller;
    this.zone = zone;
    this.printed = printed;
  }

  /**
   * @param zoneHere whether this side has the machine-readable zone
   */
  Contents contents(boolean zoneHere) {
    Map<String, String> known = known();
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> raw = new LinkedHashMap<>();
    if (zoneHere) {
      fields.put("mrz", String.join("\n", zone));
    }
    known.forEach(
        (id, value) -> {
          boolean here = printed.containsKey(printedWith(id)) || zoneHere && inZone(id);
          if (here && !value.isEmpty()) {
            fields.put(id, value);
          }
        });
    printed.forEach(
        (id, text) -> {
          if (known.containsKey(id) && !text.equals(known.get(id))) {
            raw.put(id, text);
          }
        });
    return new Contents(fields, Map.of(), raw);
  }

  /** Both scripts of a name stand in one row. */
  private static String printedWith(String id) {
    return id.equals("name_arabic") ? "given_names" : id;
  }

  private boolean inZone(String id) {
    boolean passport = traveller.paper().size() == PaperSize.TD3;
    return OF_ZONE.contains(id) || id.equals(passport ? "personal_number" : "optional_data");
  }

  private Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    Paper paper = traveller.paper();
    Holder holder = traveller.holder();
    ZoneNames names = ZoneNames.of(namesInZone());
    known.put("document_code", paper.code());
    known.put("issuing_state", Traveller.STATE);
    known.put("document_number", paper.number());
    known.put("surname", names.surname());
    known.put("given_names", givenNames(names));
    known.put("nationality", holder.nationality());
    known.put("birth_date", holder.born().toString());
    known.put("sex", holder.sex());
    known.put("expiry_date", paper.expires().toString());
    known.put("personal_number", TravelZone.plain(paper.personalNumber()));
    known.put(
        "optional_data", (TravelZone.plain(paper.personalNumber()) + " " + paper.remark()).strip());
    known.put("name_arabic", holder.name().arabic().orElse(""));
    known.put("birth_place", printed.getOrDefault("birth_place", ""));
    known.put("issue_date", paper.issued().toString());
    known.put("issuing_authority", printed.getOrDefault("issuing_authority", ""));
    return known;
  }

  private String namesInZone() {
    boolean card = traveller.paper().size() == PaperSize.TD1;
    return card ? zone.get(2) : zone.get(0).substring(CODE_AND_STATE);
  }

  /**
   * Of a passport, whose print completes what the zone cuts off, the whole; else as in the zone.
   */
  private String givenNames(ZoneNames names) {
    boolean complete = traveller.paper().size() == PaperSize.TD3;
    return complete
        ? NameText.identifier(traveller.holder().name().givenNames()).replace('<', ' ')
        : names.givenNames();
  }
}
