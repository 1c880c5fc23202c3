package dev.hawiya.screening.list.ofacxml;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName.Strength;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.EntityDraft;
import dev.hawiya.screening.list.RecordMapper;
import dev.hawiya.screening.list.RecordRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Maps a DistinctParty; its id is the number that the CSV files have as ent_num. */
final class OfacXmlMapper implements RecordMapper {
  private static final String IMO = "IMO ";

  @Override
  public Entity entity(SourceField record) throws RecordRejected {
    EntityDraft draft = new EntityDraft(record.text("FixedRef"), kind(record));
    for (SourceField identity : record.at("Profile", "Identity")) {
      Map<String, String> parts =
          identity.at("NamePartGroups", "MasterNamePartGroup", "NamePartGroup").stream()
              .collect(
                  Collectors.toMap(
                      group -> group.text("ID"),
                      group -> group.text("NamePartType"),
                      (first, second) -> first));
      identity.all("Alias").forEach(alias -> names(alias, parts, draft));
    }
    record.at("Profile", "Feature").forEach(feature -> OfacXmlFeature.add(feature, draft));
    for (SourceField document : record.all("IDRegDocument")) {
      String number = document.text("IDRegistrationNo");
      boolean imo = number.startsWith(IMO);
      draft.identifier(
          document.text("IDRegDocType") + (imo ? " " + IMO : ""),
          imo ? number.substring(IMO.length()) : number,
          document.text("IssuedBy-Country"));
    }
    for (SourceField measure : record.at("SanctionsEntry", "SanctionsMeasure")) {
      if (measure.text("SanctionsType").equals("Program")) {
        draft.programme(measure.text("Comment"));
      }
    }
    return draft.entity(record);
  }

  /** The first spelling of the primary alias is the name; the others are it in other scripts. */
  private static void names(SourceField alias, Map<String, String> parts, EntityDraft draft) {
    boolean primary = alias.text("Primary").equals("true");
    Strength strength =
        alias.text("LowQuality").equals("true") ? Strength.WEAK_ALIAS : Strength.ALIAS;
    for (SourceField name : alias.all("DocumentedName")) {
      draft.name(text(name, parts), primary ? Strength.PRIMARY : strength);
      primary = false;
    }
  }

  /** Family names stand first in the file, which is right in East Asian scripts only. */
  private static String text(SourceField name, Map<String, String> parts) {
    List<String> words = new ArrayList<>();
    List<String> last = new ArrayList<>();
    for (SourceField value : name.at("DocumentedNamePart", "NamePartValue")) {
      boolean family =
          parts.getOrDefault(value.text("NamePartGroupID"), "").equals("Last Name")
              && !value.text("Script").matches(".*(?:Chinese|Japanese|Korean|Han).*");
      (family ? last : words).add(value.value());
    }
    words.addAll(last);
    return String.join(" ", words);
  }

  private static EntityKind kind(SourceField record) {
    for (SourceField type : record.at("Profile", "PartySubType")) {
      String word = type.value().equals("Unknown") ? type.text("PartyType") : type.value();
      switch (word) {
        case "Individual":
          return EntityKind.PERSON;
        case "Entity":
          return EntityKind.ORGANISATION;
        case "Vessel":
          return EntityKind.VESSEL;
        case "Aircraft":
          return EntityKind.AIRCRAFT;
        default:
      }
    }
    return EntityKind.UNKNOWN;
  }
}
