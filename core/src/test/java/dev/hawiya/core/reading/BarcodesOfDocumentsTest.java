package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.barcode.BarcodeContent;
import dev.hawiya.core.barcode.BarcodeFormat;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.report.ReadingReport;
import dev.hawiya.core.reading.report.ReportReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of barcodes on the page of a known document. */
class BarcodesOfDocumentsTest {
  private static final Box PLACE = new Box(0.0625, 0.61, 0.9412, 0.95);

  @ParameterizedTest
  @CsvSource({
    "back,PDF_417,PASS",
    "back,QR_CODE,INCONCLUSIVE",
    "back,,INCONCLUSIVE",
    "front,PDF_417,",
    "front,,"
  })
  void theExpectedOneIsChecked(String side, BarcodeFormat found, Verdict verdict)
      throws InputRejected {
    FakeCard card = side.equals("back") ? Cards.back() : Cards.front();
    card.barcodes =
        Optional.ofNullable(found).map(f -> barcode(f, Optional.empty())).stream().toList();
    DocumentReading reading = DocumentReaderTest.read(card);
    assertThat(reading.barcodes()).isEqualTo(card.barcodes);
    assertThat(reading.checks())
        .filteredOn(c -> c.id().equals("barcode.present"))
        .extracting(CheckResult::verdict)
        .isEqualTo(Optional.ofNullable(verdict).stream().toList());
  }

  @Test
  void onlyThePageOfTheKnownDocumentIsLookedAt() throws InputRejected {
    FakeCard card = Cards.back();
    card.localizedUpsideDown = true;
    card.barcodes = List.of(barcode(BarcodeFormat.PDF_417, Optional.empty()));
    assertThat(DocumentReaderTest.read(card).barcodes()).hasSize(1);
    assertThat(card.rectified).isEqualTo(2);
    assertThat(card.barcodeLooks).isEqualTo(1);
    FakeCard none = new FakeCard(Map.of("NONE", 1.0));
    none.barcodes = card.barcodes;
    assertThat(DocumentReaderTest.read(none).barcodes()).isEmpty();
    assertThat(none.barcodeLooks).isZero();
  }

  @Test
  void aDocumentKnownByItsZoneIsLaidFlatForThem() throws InputRejected {
    FakeCard passport = new FakeCard(Map.of("NONE", 1.0));
    passport.places.clear();
    passport.zones =
        new FakeZones(
            List.of(
                FakeZones.zone(
                    0.99,
                    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                    "L898902C36UTO7408122F1204159ZE184226B<<<<<10")),
            List.of());
    passport.barcodes = List.of(barcode(BarcodeFormat.QR_CODE, text("UTO 7")));
    passport.everyPageUpright = true;
    DocumentReading reading = DocumentReaderTest.read(passport);
    assertThat(reading.document().type()).isEqualTo("PASSPORT");
    assertThat(reading.barcodes()).isEqualTo(passport.barcodes);
    assertThat(passport.barcodeLooks).isEqualTo(1);
  }

  @Test
  void theyAreReportedAndRestored() throws InputRejected {
    FakeCard card = Cards.back();
    card.barcodes =
        List.of(
            barcode(BarcodeFormat.PDF_417, Optional.empty()),
            barcode(BarcodeFormat.QR_CODE, text("line 1\nسطر ٢")),
            barcode(BarcodeFormat.AZTEC, Optional.of(new BarcodeContent.Bytes("AIH/"))));
    DocumentReading reading = DocumentReaderTest.read(card);
    Map<String, Object> report = ReadingReport.of(reading, 3);
    List<?> reported = (List<?>) report.get("barcodes");
    List<Double> place = List.of(0.0625, 0.61, 0.9412, 0.95);
    assertThat(reported)
        .hasToString(
            List.of(
                    one("PDF_417", place, Map.of()),
                    one("QR_CODE", place, Map.of("value", "line 1\nسطر ٢")),
                    one("AZTEC", place, Map.of("bytes", "AIH/")))
                .toString());
    assertThat(ReportReader.reading(report).orElseThrow().barcodes()).isEqualTo(reading.barcodes());
  }

  @Test
  void aReportWithoutThemHasNoKeyForThem() throws InputRejected {
    Map<String, Object> report = ReadingReport.of(DocumentReaderTest.read(Cards.front()), 3);
    assertThat(report).doesNotContainKey("barcodes");
    assertThat(ReportReader.reading(report).orElseThrow().barcodes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "place", "value"})
  void oneIsWholeOrWrong(String key) throws InputRejected {
    FakeCard card = Cards.back();
    card.barcodes = List.of(barcode(BarcodeFormat.QR_CODE, text("secret")));
    Map<String, Object> report =
        new LinkedHashMap<>(ReadingReport.of(DocumentReaderTest.read(card), 3));
    Map<Object, Object> wrong = new LinkedHashMap<>((Map<?, ?>) barcodes(report).get(0));
    wrong.put(key, List.of("secret"));
    report.put("barcodes", List.of(wrong));
    assertThatThrownBy(() -> ReportReader.reading(report))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("report.barcodes." + key + " is not as reports have it");
  }

  private static List<?> barcodes(Map<String, Object> report) {
    return new ArrayList<>((List<?>) report.get("barcodes"));
  }

  private static Map<String, Object> one(
      String format, List<Double> place, Map<String, String> content) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("format", format);
    one.put("readable", !content.isEmpty());
    one.put("place", place);
    one.putAll(content);
    return one;
  }

  private static Optional<BarcodeContent> text(String value) {
    return Optional.of(new BarcodeContent.Text(value));
  }

  private static Barcode barcode(BarcodeFormat format, Optional<BarcodeContent> content) {
    return new Barcode(format, PLACE, content);
  }
}
