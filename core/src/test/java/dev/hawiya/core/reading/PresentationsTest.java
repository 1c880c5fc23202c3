package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.report.ReadingReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class PresentationsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final List<String> stages = new ArrayList<>();

  private List<DocumentReading> read(FakeCard card, Scope scope) throws InputRejected {
    return new DocumentReader(card.stages(), Catalog.load(), CLOCK)
        .readAll(new byte[0], scope, (stage, made) -> stages.add(stage));
  }

  @Test
  void isAssessedOnlyWhereAsked() throws InputRejected {
    DocumentReading plain = read(Cards.front(), Scope.CONTENT).get(0);
    assertThat(plain.presentation()).isEmpty();
    assertThat(stages).doesNotContain(Trace.PRESENTATION);
    assertThat(ReadingReport.of(plain, 7)).doesNotContainKey("presentation");
    DocumentReading asked = read(Cards.front(), Scope.PRESENTATION).get(0);
    assertThat(asked.presentation().orElseThrow().checks()).hasSize(6);
    assertThat(asked.checks()).containsAll(plain.checks());
    assertThat(stages).containsSubsequence(Trace.DOCUMENTS, Trace.PRESENTATION, Trace.READINGS);
  }

  @Test
  void everyDocumentOfAPhotoIsAssessed() throws InputRejected {
    FakeCard pages = Cards.front();
    pages.pages = 2;
    assertThat(read(pages, Scope.PRESENTATION))
        .hasSize(2)
        .allMatch(reading -> reading.presentation().isPresent());
  }

  @Test
  void whatIsNoDocumentIsNotAssessed() throws InputRejected {
    DocumentReading none = read(new FakeCard(Map.of("NONE", 1.0)), Scope.PRESENTATION).get(0);
    assertThat(none.presentation()).isEmpty();
  }

  @Test
  void theReportTellsTheFormatAndEveryScore() throws InputRejected {
    CheckResult screen =
        CheckResult.fail(PresentationReport.SCREEN, Fault.ATTACK, "a grid").scored(0.71234);
    CheckResult text = CheckResult.pass(PresentationReport.TEXT).saying("nothing").scored(0);
    Map<String, Object> report =
        ReadingReport.of(DocumentReaderTest.read(Cards.front()).with(List.of(screen, text)), 7);
    assertThat(report.get("presentation"))
        .isEqualTo(Map.of("format", "screen", "live", false, "tampered", false));
    assertThat(report)
        .extractingByKey("checks", InstanceOfAssertFactories.LIST)
        .contains(
            Map.of(
                "id", "document.screen",
                "result", "FAIL",
                "reason", "ATTACK: a grid",
                "score", 0.7123));
  }

  @Test
  void whereNothingCouldBeSeenTheReportDoesNotSayLive() throws InputRejected {
    CheckResult open = CheckResult.inconclusive(PresentationReport.SCREEN, "too small").scored(0);
    Map<String, Object> report =
        ReadingReport.of(DocumentReaderTest.read(Cards.front()).with(List.of(open)), 7);
    assertThat(report)
        .extractingByKey("presentation", InstanceOfAssertFactories.MAP)
        .containsEntry("format", "unknown")
        .containsEntry("live", null);
  }
}
