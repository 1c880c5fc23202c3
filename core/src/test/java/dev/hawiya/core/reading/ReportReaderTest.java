package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.report.ReadingReport;
import dev.hawiya.core.reading.report.ReportReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ReportReaderTest {
  @Test
  void aStoredReportSaysTheSameAgain() throws InputRejected {
    FakeCard unread = Cards.front().without("ياسمين").without("٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩");
    FakeCard faulty = Cards.front().without("٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩");
    faulty.ink(0.45, 0.78, 0.97, 0.85, "٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨١");
    FakeCard none = new FakeCard(Map.of("NONE", 1.0));
    for (FakeCard card : List.of(Cards.front(), Cards.back(), unread, faulty, none)) {
      Map<String, Object> report = ReadingReport.of(DocumentReaderTest.read(card), 7);
      DocumentReading restored = ReportReader.reading(stored(report)).orElseThrow();
      assertThat(ReadingReport.of(restored, 7)).isEqualTo(report);
    }
  }

  @Test
  void whatIsRestoredIsTheReading() throws InputRejected {
    FakeCard card = Cards.front().without("ياسمين").without("٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩");
    card.ink(0.45, 0.78, 0.97, 0.85, "٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨١");
    DocumentReading reading = DocumentReaderTest.read(card);
    DocumentReading restored =
        ReportReader.reading(stored(ReadingReport.of(reading, 7))).orElseThrow();
    assertThat(restored.document().type()).isEqualTo("EGY-NID");
    assertThat(restored.document().side()).isEqualTo("front");
    assertThat(restored.checks()).isEqualTo(reading.checks());
    assertThat(restored.checks())
        .filteredOn(c -> c.verdict() == Verdict.FAIL)
        .extracting(CheckResult::fault)
        .containsExactly(Optional.of(Fault.CHECKSUM));
    assertThat(restored.quality()).isEqualTo(reading.quality());
    assertThat(restored.notices()).isEqualTo(reading.notices());
    assertThat(restored.fields().missing()).isEqualTo(reading.fields().missing());
    assertThat(restored.fields().missing()).containsKeys("first_name", "full_name");
    assertThat(restored.fields().read().keySet())
        .containsExactlyElementsOf(reading.fields().read().keySet());
    reading.fields().read().values().forEach(f -> assertSame(restored, f));
  }

  private static void assertSame(DocumentReading restored, Field field) {
    Field again = restored.fields().get(field.id()).orElseThrow();
    assertThat(again.value()).isEqualTo(field.value());
    assertThat(again.normalised()).isEqualTo(field.normalised());
    assertThat(again.raw()).isEqualTo(field.raw());
    assertThat(again.confidence()).isCloseTo(field.confidence(), within());
    assertThat(again.source()).isEqualTo(field.source());
    assertThat(again.outline().isPresent()).isEqualTo(field.outline().isPresent());
    field
        .outline()
        .map(Quad::bounds)
        .ifPresent(
            b ->
                assertThat(again.outline().orElseThrow().topLeft().x())
                    .isCloseTo(b.x0(), within()));
  }

  private static Offset<Double> within() {
    return Offset.offset(0.0001);
  }

  @Test
  void thePresentationIsRestored() throws InputRejected {
    CheckResult screen =
        CheckResult.fail(PresentationReport.SCREEN, Fault.ATTACK, "a grid").scored(0.7);
    CheckResult print = CheckResult.inconclusive(PresentationReport.PRINT, "a grid").scored(0.49);
    CheckResult text = CheckResult.pass(PresentationReport.TEXT).saying("nothing").scored(0);
    DocumentReading reading =
        DocumentReaderTest.read(Cards.front()).with(List.of(screen, print, text));
    DocumentReading restored =
        ReportReader.reading(stored(ReadingReport.of(reading, 7))).orElseThrow();
    assertThat(restored.checks()).isEqualTo(reading.checks());
    assertThat(restored.presentation()).isEqualTo(reading.presentation()).isPresent();
  }

  @Test
  void aPictureThatWasNeverReadHasNoReading() {
    Map<String, Object> report = ReadingReport.rejected("NO_FILE: it is not there");
    assertThat(ReportReader.reading(stored(report))).isEmpty();
  }

  @Test
  void aNumberMayBeOfAnyKindAndAnUnknownKeyIsPassedOver() throws InputRejected {
    Map<String, Object> report = report();
    report.put("added_later", List.of());
    Map<String, Object> document = child(report, "document");
    document.put("confidence", new BigDecimal("0.5"));
    assertThat(ReportReader.reading(report).orElseThrow().document().confidence()).isEqualTo(0.5);
    document.put("confidence", 1);
    assertThat(ReportReader.reading(report).orElseThrow().document().confidence()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "fields", "missing", "checks", "notices", "quality"})
  void whatIsNoReportIsNamedWithoutItsContent(String key) throws InputRejected {
    Map<String, Object> report = report();
    report.put(key, "28208151304589");
    assertThatThrownBy(() -> ReportReader.reading(report))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("report." + key)
        .hasMessageNotContaining("28208151304589");
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "normalised", "raw", "confidence", "source", "box"})
  void aFieldIsWholeOrWrong(String key) throws InputRejected {
    Map<String, Object> report = report();
    child(child(report, "fields"), "national_number").put(key, List.of("BARCODE"));
    assertThatThrownBy(() -> ReportReader.reading(report))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("report.fields.national_number." + key + " is not as reports have it");
  }

  private static Map<String, Object> report() throws InputRejected {
    return stored(ReadingReport.of(DocumentReaderTest.read(Cards.front()), 7));
  }

  /** Written as text and parsed back: to numbers, texts, lists and maps that know nothing of us. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> stored(Map<String, Object> report) {
    String text = new Dump(DumpSettings.builder().build()).dumpToString(report);
    Object parsed = new Load(LoadSettings.builder().build()).loadFromString(text);
    return new LinkedHashMap<>((Map<String, Object>) parsed);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Map<String, Object> map, String key) {
    return (Map<String, Object>) map.get(key);
  }
}
