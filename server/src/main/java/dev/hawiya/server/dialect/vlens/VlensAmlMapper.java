package dev.hawiya.server.dialect.vlens;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.BirthDateText;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.index.Identifiers;
import dev.hawiya.screening.report.HitRecords;
import dev.hawiya.server.dialect.CodeTable;
import dev.hawiya.server.dialect.vlens.VlensResponse.Aml;
import dev.hawiya.server.screening.JudgedHit;
import dev.hawiya.server.screening.Screening;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Hits under the vendor's names for court cases, which sanctions lists are not: the case's number
 * is the list's own id, its year is never known. What a list does not tell is null.
 */
final class VlensAmlMapper {
  private static final String RECORD_DATE = "recordDate";
  private static final int DIGITS = 4;

  private final CodeTable labels = CodeTable.load("vlens", "aml");

  /** The answer to a search. */
  VlensResponse answer(Screening found, VlensRequest asked) {
    HitRecords records = new HitRecords(found.lists());
    List<Map<String, Object>> data =
        found.hits().stream().map(hit -> listed(hit, records, asked)).toList();
    UUID transaction = found.transaction().orElseThrow();
    return VlensResponse.screened(
        new Aml(!data.isEmpty(), data),
        asked.ids(transaction, found.id(), asked.clientReference()));
  }

  private Map<String, Object> listed(JudgedHit judged, HitRecords records, VlensRequest asked) {
    Entity entity = judged.hit().entity();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("caseNo", entity.id());
    data.put("caseYear", Optional.empty());
    data.put(RECORD_DATE, recorded(judged, records));
    data.put("fullName", entity.name());
    data.put("idNumber", number(entity, asked.number()));
    data.put("dateOfBirth", entity.birthDates().stream().flatMap(d -> day(d).stream()).findFirst());
    data.put(
        "score",
        BigDecimal.valueOf(judged.hit().score())
            .setScale(DIGITS, RoundingMode.HALF_UP)
            .toPlainString());
    return data;
  }

  /** When the list took the entity in, where it tells the day. */
  private Optional<String> recorded(JudgedHit judged, HitRecords records) {
    return records.lines(judged.hit()).stream()
        .filter(line -> labels.code(line.label()).equals(RECORD_DATE))
        .flatMap(line -> BirthDateText.parse(line.value()).flatMap(VlensAmlMapper::day).stream())
        .findFirst();
  }

  /** The number that was asked for, as the list writes it; else a national one. */
  private static Optional<String> number(Entity entity, Optional<String> asked) {
    String wanted = asked.map(Identifiers::folded).orElse("");
    return entity.identifiers().stream()
        .map(Identifier::number)
        .filter(number -> !wanted.isEmpty() && Identifiers.folded(number).equals(wanted))
        .findFirst()
        .or(() -> national(entity));
  }

  private static Optional<String> national(Entity entity) {
    return entity.identifiers().stream()
        .filter(number -> number.kind().toLowerCase(Locale.ROOT).contains("national"))
        .map(Identifier::number)
        .findFirst();
  }

  /** A day that is known exactly; a year alone is no date. */
  private static Optional<String> day(BirthDate date) {
    boolean exact = date.earliest().equals(date.latest()) && !date.approximate();
    return exact ? Optional.of(date.earliest().toString()) : Optional.empty();
  }
}
