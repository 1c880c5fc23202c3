package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.search.Hit;
import dev.hawiya.screening.version.ListVersion;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.screening.JudgedHit;
import dev.hawiya.server.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What lists tell of somebody, as the vendor names it, and what they do not. */
class VlensAmlMapperTest {
  private static final ListVersion LIST =
      new ListVersion("un", 1, "un", Instant.EPOCH, 1, 1, 0, 1, 0, 0);

  private final VlensAmlMapper mapper = new VlensAmlMapper();

  private Map<String, Object> told(Entity entity, Optional<String> number) {
    JudgedHit hit =
        new JudgedHit(new Hit("un", entity, 0.87654321, false, List.of()), Optional.empty());
    Screening found =
        new Screening(
            UUID.randomUUID(),
            Optional.of(UUID.randomUUID()),
            List.of(LIST),
            List.of(hit),
            List.of());
    VlensRequest asked =
        new VlensRequest(
            Service.SCREENING,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Omar"),
            number);
    VlensResponse.Aml aml = mapper.answer(found, asked).services().aml().orElseThrow();
    assertThat(aml.matched()).isTrue();
    return aml.data().get(0);
  }

  private static Entity entity(BirthDate born, List<Identifier> identifiers) {
    SourceField record =
        SourceField.group(
            "INDIVIDUAL",
            List.of(
                SourceField.of("DATAID", "1"),
                SourceField.of("REFERENCE_NUMBER", "QDi.999"),
                SourceField.of("FIRST_NAME", "Omar"),
                SourceField.of("LISTED_ON", "2001-02-03")));
    return new Entity(
        "QDi.999",
        EntityKind.PERSON,
        List.of(EntityName.primary("Omar Specimen")),
        List.of(born),
        List.of(),
        List.of(),
        identifiers,
        List.of(),
        record);
  }

  private static Identifier number(String kind, String number) {
    return new Identifier(kind, number, Optional.empty());
  }

  @Test
  void tellsWhatTheListTells() {
    Map<String, Object> told =
        told(
            entity(
                BirthDate.on(LocalDate.of(1971, 5, 3)),
                List.of(number("Passport", "A1234567"), number("National ID", "42"))),
            Optional.of("a-1234567"));
    assertThat(told.keySet())
        .containsExactly(
            "caseNo", "caseYear", "recordDate", "fullName", "idNumber", "dateOfBirth", "score");
    assertThat(told)
        .containsEntry("caseNo", "QDi.999")
        .containsEntry("caseYear", Optional.empty())
        .containsEntry("recordDate", Optional.of("2001-02-03"))
        .containsEntry("fullName", "Omar Specimen")
        .containsEntry("idNumber", Optional.of("A1234567"))
        .containsEntry("dateOfBirth", Optional.of("1971-05-03"))
        .containsEntry("score", "0.8765");
  }

  @Test
  void inventsNothing() {
    Map<String, Object> told =
        told(entity(BirthDate.in(1971), List.of(number("Passport", "A1234567"))), Optional.empty());
    assertThat(told)
        .containsEntry("idNumber", Optional.empty())
        .containsEntry("dateOfBirth", Optional.empty());
  }

  @Test
  void takesTheNationalNumberWhereNoneWasAskedFor() {
    List<Identifier> both = List.of(number("Passport", "A1234567"), number("National ID", "4242"));
    assertThat(told(entity(BirthDate.in(1971), both), Optional.empty()))
        .containsEntry("idNumber", Optional.of("4242"));
  }
}
