package dev.hawiya.screening.list.own;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName.Strength;
import dev.hawiya.screening.entity.Place.Role;
import dev.hawiya.screening.entity.PlaceText;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.EntityDraft;
import dev.hawiya.screening.list.RecordMapper;
import dev.hawiya.screening.list.RecordRejected;
import dev.hawiya.screening.list.file.CellValues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maps a row. */
final class OwnMapper implements RecordMapper {
  /** Of the hash: enough that two of a million names do not meet. */
  private static final int ID_BYTES = 12;

  /** What spreadsheets save of long numbers: 2.51113E+13. Its digits are lost, not only hidden. */
  private static final Pattern CUT = Pattern.compile("\\b\\d[.,]\\d+E\\+\\d+");

  @Override
  public Entity entity(SourceField record) throws RecordRejected {
    String name = record.text("name");
    if (name.isEmpty()) {
      throw new RecordRejected("has no name");
    }
    refuseCutNumbers(record);
    String id = record.text("id");
    EntityDraft draft =
        new EntityDraft(id.isEmpty() ? hash(record) : id, kind(record.text("kind")));
    draft.name(name, Strength.PRIMARY);
    values(record, "aliases").forEach(alias -> draft.name(alias, Strength.ALIAS));
    values(record, "weak_aliases").forEach(alias -> draft.name(alias, Strength.WEAK_ALIAS));
    values(record, "birth_date").forEach(draft::born);
    values(record, "birth_place")
        .forEach(place -> draft.place(PlaceText.written(Role.BIRTH, place)));
    values(record, "nationalities").forEach(draft::nationality);
    values(record, "national_number")
        .forEach(number -> draft.identifier("National number", number, ""));
    values(record, "passport").forEach(number -> draft.identifier("Passport", number, ""));
    for (String other : values(record, "other_ids")) {
      int colon = other.indexOf(':');
      String kind = colon < 0 ? "Identifier" : other.substring(0, colon);
      draft.identifier(kind, other.substring(colon + 1), "");
    }
    values(record, "programme").forEach(draft::programme);
    return draft.entity(record);
  }

  private static void refuseCutNumbers(SourceField record) throws RecordRejected {
    for (String column : List.of("id", "national_number", "passport", "other_ids")) {
      if (CUT.matcher(record.text(column)).find()) {
        throw new RecordRejected(
            "has a %s that a spreadsheet cut: save the column as text".formatted(column));
      }
    }
  }

  static List<String> values(SourceField record, String column) {
    return CellValues.of(record.text(column));
  }

  /** Case and spaces may change without making another entry. */
  private static String hash(SourceField record) {
    String text =
        Stream.of("name", "birth_date", "national_number", "passport")
            .map(record::text)
            .collect(Collectors.joining("\n"))
            .stripTrailing()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[ \\t\\u00A0]+", " ");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "own-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EntityKind kind(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "person", "individual" -> EntityKind.PERSON;
      case "organisation", "organization", "company", "entity" -> EntityKind.ORGANISATION;
      case "vessel", "ship" -> EntityKind.VESSEL;
      case "aircraft" -> EntityKind.AIRCRAFT;
      default -> EntityKind.UNKNOWN;
    };
  }
}
