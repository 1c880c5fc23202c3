package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.report.ReadingReport;
import dev.hawiya.core.reading.report.ReportReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeveralDocumentsTest {
  private static final Catalog CATALOG = Catalog.load();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private static List<DocumentReading> readAll(FakeCard card) throws InputRejected {
    return new DocumentReader(card.stages(), CATALOG, CLOCK).readAll(new byte[0], Trace.NONE);
  }

  private static Quad place(double x, double y) {
    return Quad.of(new Box(x, y, x + 0.35, y + 0.3));
  }

  private static FakeCard lying(Quad... places) {
    FakeCard card = Cards.front();
    card.places.clear();
    card.places.addAll(List.of(places));
    return card;
  }

  @Test
  void readsOneCardAfterTheOther() throws InputRejected {
    List<DocumentReading> all = readAll(lying(place(0.5, 0.6), place(0.1, 0.1)));
    assertThat(all)
        .extracting(r -> r.corners().orElseThrow())
        .as("equally sure, from the top left")
        .containsExactly(place(0.1, 0.1), place(0.5, 0.6));
    assertThat(all).allMatch(r -> r.fields().value("national_number").equals("28208151304589"));
    assertThat(all).allMatch(r -> r.page().isEmpty());
  }

  @Test
  void looksForNoMoreThanFour() throws InputRejected {
    FakeCard card =
        lying(place(0, 0), place(0.4, 0), place(0, 0.35), place(0.4, 0.35), place(0, 0.7));
    assertThat(readAll(card)).hasSize(4);
    assertThat(card.looks).containsExactly(0, 1, 2, 3);
  }

  @Test
  void looksOnlyWhereThereIsRoom() throws InputRejected {
    FakeCard large = Cards.front();
    assertThat(readAll(large)).hasSize(1);
    assertThat(large.looks).containsExactly(0);
    FakeCard two = lying(Quad.of(new Box(0, 0, 1, 0.45)), Quad.of(new Box(0, 0.5, 1, 0.95)));
    assertThat(readAll(two)).hasSize(2);
    assertThat(two.looks).containsExactly(0, 1);
  }

  @Test
  void readsEveryPage() throws InputRejected {
    FakeCard card = Cards.back();
    card.pages = 3;
    assertThat(readAll(card)).extracting(r -> r.page().orElseThrow()).containsExactly(1, 2, 3);
  }

  @Test
  void pagesWithoutADocumentAreLeftOut() throws InputRejected {
    FakeCard none = new FakeCard(Map.of("NONE", 1.0));
    none.pages = 4;
    List<DocumentReading> all = readAll(none);
    assertThat(all).hasSize(1);
    assertThat(all.get(0).document().known()).isFalse();
    assertThat(all.get(0).page()).hasValue(1);
  }

  @Test
  void theSurestComesFirst() throws InputRejected {
    DocumentReading known = readAll(Cards.front()).get(0);
    DocumentReading unknown = readAll(new FakeCard(Map.of("NONE", 1.0))).get(0);
    DocumentReading doubtful = sure(known, 0.6).onPage(1);
    DocumentReading certain = sure(known, 0.991).onPage(2);
    DocumentReading asCertain = sure(known, 0.994).onPage(3);
    assertThat(DocumentReading.surestFirst(List.of(unknown, asCertain, doubtful, certain)))
        .containsExactly(certain, asCertain, doubtful);
    assertThat(DocumentReading.surestFirst(List.of(unknown, unknown))).containsExactly(unknown);
  }

  private static DocumentReading sure(DocumentReading r, double confidence) {
    return new DocumentReading(
        new Classification(r.document().type(), r.document().side(), confidence),
        r.corners(),
        r.fields(),
        r.checks(),
        r.quality(),
        r.notices());
  }

  @Test
  void theReportOfAFileTellsTheRestAsFurther() throws InputRejected {
    FakeCard card = Cards.front();
    card.pages = 2;
    List<DocumentReading> all = readAll(card);
    Map<String, Object> report = ReadingReport.of(all, 7);
    assertThat(report).containsEntry("page", 1).containsEntry("milliseconds", 7L);
    List<?> further = (List<?>) report.get("further");
    assertThat(further).hasSize(1);
    Map<?, ?> second = (Map<?, ?>) further.get(0);
    assertThat(second.get("page")).isEqualTo(2);
    assertThat(second.containsKey("status")).isFalse();
    assertThat(second.containsKey("milliseconds")).isFalse();
    assertThat(second.get("fields")).isEqualTo(report.get("fields"));
    assertThat(ReadingReport.of(ReportReader.readings(report), 7)).isEqualTo(report);
    assertThat(ReadingReport.of(all.get(0), 7)).doesNotContainKey("further");
  }
}
