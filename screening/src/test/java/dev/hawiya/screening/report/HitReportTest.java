package dev.hawiya.screening.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.score.ScorePiece;
import dev.hawiya.screening.score.ScorePiece.Evidence;
import dev.hawiya.screening.search.Hit;
import dev.hawiya.screening.version.ListVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What users parse: every name, the order and the digits, as they leave the command and server. */
class HitReportTest {
  private static final ListVersion VERSION =
      new ListVersion("mine", 3, "own", Instant.parse("2931-05-06T12:00:00Z"), 5, 4, 1, 2, 0, 1);

  private static final Entity TAREK =
      new Entity(
          "1",
          EntityKind.PERSON,
          List.of(EntityName.primary("Tarek Nemrawy"), EntityName.weakAlias("Abu Sahm")),
          List.of(BirthDate.in(1951).about()),
          List.of(),
          List.of("Egypt"),
          List.of(
              new Identifier("Passport", "A1234567", Optional.of("Egypt")),
              new Identifier("Number", "7", Optional.empty())),
          List.of("Invented"),
          SourceField.group(
              "row",
              List.of(SourceField.of("name", "Tarek Nemrawy"), SourceField.of("kind", "person"))));

  private static final Hit HIT =
      new Hit(
          "mine",
          TAREK,
          0.87654321,
          true,
          List.of(
              new ScorePiece(Evidence.NAME, 0.9, 1, "same: tarek"),
              new ScorePiece(Evidence.BIRTH_DATE, 2 / 3.0, 0.25, "same year")));

  private static final String HEAD = "{\"list\":\"mine\",\"id\":\"1\",\"name\":\"Tarek Nemrawy\",";

  private static final String BEFORE_PIECES =
      "\"kind\":\"person\",\"score\":0.8765,\"weak\":true,\"pieces\":";

  private static final String FACTS =
      ",\"names\":[{\"name\":\"Tarek Nemrawy\",\"strength\":\"primary\"},"
          + "{\"name\":\"Abu Sahm\",\"strength\":\"weak_alias\"}],"
          + "\"birth_dates\":[{\"earliest\":\"1951-01-01\",\"latest\":\"1951-12-31\","
          + "\"approximate\":true}],"
          + "\"nationalities\":[\"Egypt\"],"
          + "\"identifiers\":[{\"kind\":\"Passport\",\"number\":\"A1234567\",\"country\":\"Egypt\"},"
          + "{\"kind\":\"Number\",\"number\":\"7\",\"country\":null}],"
          + "\"programmes\":[\"Invented\"],\"record\":";

  private static final String RECORD =
      "[{\"label\":\"Name\",\"value\":\"Tarek Nemrawy\"},"
          + "{\"label\":\"Kind\",\"value\":\"Person\"}]}";

  private final HitReport report = new HitReport(List.of(VERSION));

  @Test
  void aHitTellsWhoItIsAndWhy() {
    assertThat(json(report.of(HIT)))
        .isEqualTo(
            HEAD
                + BEFORE_PIECES
                + "[{\"evidence\":\"name\",\"value\":0.9,\"weight\":1.0,\"why\":\"same: tarek\"},"
                + "{\"evidence\":\"birth_date\",\"value\":0.6667,\"weight\":0.25,"
                + "\"why\":\"same year\"}]"
                + FACTS
                + RECORD);
  }

  @Test
  void withoutThePersonNoSentenceSaysWhy() {
    assertThat(json(report.withoutPerson(HIT)))
        .isEqualTo(
            HEAD
                + BEFORE_PIECES
                + "[{\"evidence\":\"name\",\"value\":0.9,\"weight\":1.0},"
                + "{\"evidence\":\"birth_date\",\"value\":0.6667,\"weight\":0.25}]"
                + FACTS
                + RECORD);
  }

  @Test
  void inBriefItTellsWhichOneItIs() {
    assertThat(json(HitReport.brief(HIT))).isEqualTo(HEAD + "\"score\":0.8765}");
  }

  @Test
  void aRecordOfAFormatThatIsGoneIsShownBare() {
    assertThat(json(new HitReport(List.of()).of(HIT)))
        .endsWith(
            FACTS
                + "[{\"label\":\"name\",\"value\":\"Tarek Nemrawy\"},"
                + "{\"label\":\"kind\",\"value\":\"person\"}]}");
  }

  @Test
  void aVersionTellsWhatItsImportDid() {
    String searched =
        "{\"list\":\"mine\",\"version\":3,\"imported\":\"2931-05-06T12:00:00Z\",\"entities\":4";
    assertThat(json(VersionReport.searched(VERSION))).isEqualTo(searched + "}");
    assertThat(json(VersionReport.of(VERSION)))
        .isEqualTo(
            searched
                + ",\"format\":\"own\",\"records\":5,\"bad_rows\":1,"
                + "\"added\":2,\"changed\":0,\"removed\":1}");
  }

  private static String json(Map<String, Object> report) {
    return JsonMapper.shared().writeValueAsString(report);
  }
}
