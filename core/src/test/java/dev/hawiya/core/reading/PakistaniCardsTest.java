package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.barcode.BarcodeContent;
import dev.hawiya.core.barcode.BarcodeFormat;
import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.text.LineKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards whose print is read in full, from what a detector and a recogniser answer. */
class PakistaniCardsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void readsASmartFrontInFull() throws InputRejected {
    FakeCard card = PakistaniCards.snicFront();
    DocumentReading reading = DocumentReaderTest.read(card);
    assertThat(reading.document().type()).isEqualTo("PAK-SNIC");
    assertThat(reading.document().side()).isEqualTo("front");
    assertThat(reading.document().confidence()).isGreaterThan(0.95);
    assertFront(reading.fields());
    assertThat(reading.fields().value("country_of_stay")).isEqualTo("Pakistan");
    assertThat(reading.fields().missing()).isEmpty();
    assertThat(reading.checks())
        .extracting(CheckResult::id)
        .contains(
            "identity_number.length",
            "identity_number.format",
            "identity_number.province",
            "sex.matches_number",
            "expiry_date.not_expired");
    assertThat(reading.checks()).allMatch(c -> c.verdict() == Verdict.PASS);
    assertThat(card.rectified).isEqualTo(1);
    assertThat(card.calls)
        .containsExactlyInAnyOrder(
            LineKind.LATIN_TEXT, LineKind.URDU, LineKind.LATIN_NAME, LineKind.NUMERALS);
  }

  private static void assertFront(Fields fields) {
    assertThat(fields.value("name")).isEqualTo("Sana Warraich");
    assertThat(fields.value("name_urdu")).isEqualTo("ثناء وڑائچ");
    assertThat(fields.value("father_name")).isEqualTo("Aslam Warraich");
    assertThat(fields.value("father_name_urdu")).isEqualTo("اسلم وڑائچ");
    assertThat(fields.read()).doesNotContainKeys("husband_name", "husband_name_urdu");
    assertThat(fields.value("sex")).isEqualTo("F");
    assertThat(fields.value("identity_number")).isEqualTo(PakistaniCards.NUMBER);
    assertThat(fields.value("birth_date")).isEqualTo("1981-03-09");
    assertThat(fields.value("issue_date")).isEqualTo("2020-03-04");
    assertThat(fields.value("expiry_date")).isEqualTo("2030-03-04");
  }

  @Test
  void theWordsOfTheNicopTellItFromTheSnic() throws InputRejected {
    DocumentReading reading = DocumentReaderTest.read(PakistaniCards.nicopFront());
    assertThat(reading.document().type()).isEqualTo("PAK-NICOP");
    assertFront(reading.fields());
    assertThat(reading.fields().value("country_of_stay")).isEqualTo("Utopia");
  }

  @Test
  void withoutAnyOfThoseWordsItIsTheSnic() throws InputRejected {
    FakeCard card = PakistaniCards.front().without("ISLAMIC REPUBLIC OF PAKISTAN");
    assertThat(DocumentReaderTest.read(card).document().type()).isEqualTo("PAK-SNIC");
  }

  @Test
  void aSmartFrontSeenUpsideDownIsTurned() throws InputRejected {
    FakeCard card = PakistaniCards.snicFront();
    card.localizedUpsideDown = true;
    DocumentReading reading = DocumentReaderTest.read(card);
    assertThat(reading.document().type()).isEqualTo("PAK-SNIC");
    assertThat(reading.document().side()).isEqualTo("front");
    assertFront(reading.fields());
    assertThat(reading.corners().orElseThrow().topLeft().x()).isLessThan(0.2);
    assertThat(card.rectified).isEqualTo(2);
  }

  @Test
  void aHusbandIsToldByHisLabel() throws InputRejected {
    FakeCard card = PakistaniCards.snicFront().without("Father Name");
    card.ink(0.26, 0.385, 0.39, 0.415, "Husband Name");
    Fields fields = DocumentReaderTest.read(card).fields();
    assertThat(fields.value("husband_name")).isEqualTo("Aslam Warraich");
    assertThat(fields.value("husband_name_urdu")).isEqualTo("اسلم وڑائچ");
    assertThat(fields.read()).doesNotContainKeys("father_name", "father_name_urdu");
  }

  @ParameterizedTest
  @CsvSource({
    "name, Sana Warraich, Sana Warraich",
    "name_urdu, ثناء وڑائچ, ثناء وڑائچ",
    "identity_number, 35202-1234567-8, 35202-1234567-8",
    "birth_date, 09.03.1981, 1981-03-09",
    "father_name, Aslam Warraich, Aslam Warraich",
    "expiry_date, 04.03.2030, 2030-03-04"
  })
  void whatTheDetectorOverlooksIsReadInItsPlace(String id, String text, String value)
      throws InputRejected {
    FakeCard card = PakistaniCards.snicFront();
    FakeCard.Ink seen =
        card.inks.stream().filter(i -> i.text().equals(text)).findFirst().orElseThrow();
    card.without(text).ink(new FakeCard.Ink(seen.box(), text, 0.9, false));
    assertThat(DocumentReaderTest.read(card).fields().value(id)).isEqualTo(value);
  }

  @Test
  void aNumberAndADateFoundAsOneLineAreTakenApart() throws InputRejected {
    FakeCard card = PakistaniCards.snicFront().without(PakistaniCards.NUMBER).without("09.03.1981");
    card.ink(0.26, 0.78, 0.66, 0.835, PakistaniCards.NUMBER + " 09.03.1981");
    assertFront(DocumentReaderTest.read(card).fields());
  }

  @Test
  void ofALineThatRunsOnThroughTheNextPlaceOnlyTheOwnPartIsRead() throws InputRejected {
    FakeCard card = PakistaniCards.snicFront().without("F").without("Pakistan");
    card.ink(0.26, 0.66, 0.50, 0.72, "");
    card.ink(new FakeCard.Ink(new Box(0.26, 0.66, 0.28, 0.72), "F", 0.97, false));
    card.ink(new FakeCard.Ink(new Box(0.37, 0.66, 0.50, 0.72), "Pakistan", 0.97, false));
    Fields fields = DocumentReaderTest.read(card).fields();
    assertThat(fields.value("sex")).isEqualTo("F");
    assertThat(fields.value("country_of_stay")).isEqualTo("Pakistan");
  }

  @Test
  void anOldFrontIsReadByItsLabels() throws InputRejected {
    DocumentReading reading = DocumentReaderTest.read(PakistaniCards.oldFront());
    assertThat(reading.document().type()).isEqualTo("PAK-NIC");
    assertThat(reading.document().side()).isEqualTo("front");
    Fields fields = reading.fields();
    assertThat(fields.value("name_urdu")).isEqualTo("ثناء وڑائچ");
    assertThat(fields.value("father_name_urdu")).isEqualTo("اسلم وڑائچ");
    assertThat(fields.value("sex")).isEqualTo("F");
    assertThat(fields.value("birth_date")).isEqualTo("1981-03-09");
    assertThat(fields.value("identity_number")).isEqualTo(PakistaniCards.NUMBER);
    assertThat(reading.checks()).allMatch(c -> c.verdict() == Verdict.PASS);
  }

  @Test
  void aSmartBackHasItsAddresses() throws InputRejected {
    DocumentReading reading = DocumentReaderTest.read(PakistaniCards.back());
    assertThat(reading.document().type()).isEqualTo("PAK-SNIC");
    assertThat(reading.document().side()).isEqualTo("back");
    assertAddresses(reading.fields());
  }

  private static void assertAddresses(Fields fields) {
    assertThat(fields.value("present_address")).isEqualTo("House No. 7-B, Street 4, Sialkot");
    assertThat(fields.value("permanent_address"))
        .isEqualTo("Chak 12, Tehsil Daska, District Sialkot");
    assertThat(fields.get("present_address").orElseThrow().source()).isEqualTo(Source.VIZ);
  }

  @Test
  void aNicopsBackIsKnownByItsZoneAndCompletedFromPrint() throws InputRejected {
    DocumentReading reading = DocumentReaderTest.read(PakistaniCards.nicopBack("3520212345678"));
    assertThat(reading.document().type()).isEqualTo("PAK-NICOP");
    assertThat(reading.document().side()).isEqualTo("back");
    assertAddresses(reading.fields());
    assertThat(reading.fields().value("surname")).isEqualTo("WARRAICH");
    assertThat(reading.fields().value("identity_number")).isEqualTo(PakistaniCards.NUMBER);
    assertThat(reading.fields().get("identity_number").orElseThrow().source())
        .isEqualTo(Source.MRZ);
    assertThat(verdict(reading, "viz.identity_number")).contains(Verdict.PASS);
    assertThat(verdict(reading, "mrz.composite")).contains(Verdict.PASS);
  }

  @Test
  void aNumberInPrintThatDiffersFromTheZonesIsTold() throws InputRejected {
    DocumentReading reading = DocumentReaderTest.read(PakistaniCards.nicopBack("3520212345676"));
    assertThat(verdict(reading, "viz.identity_number")).contains(Verdict.FAIL);
    assertThat(reading.fields().value("identity_number")).isEqualTo("35202-1234567-6");
  }

  @Test
  void aNumberThatTheZoneLacksIsFilledFromPrint() throws InputRejected {
    DocumentReading reading = DocumentReaderTest.read(PakistaniCards.nicopBack(""));
    assertThat(verdict(reading, "viz.identity_number")).contains(Verdict.INCONCLUSIVE);
    assertThat(reading.fields().value("identity_number")).isEqualTo(PakistaniCards.NUMBER);
    assertThat(reading.fields().get("identity_number").orElseThrow().source())
        .isEqualTo(Source.VIZ);
  }

  @Test
  void aNicopsBackSeenUpsideDownLiesAsItsZoneDoes() throws InputRejected {
    FakeCard card = PakistaniCards.nicopBack("3520212345678");
    card.localizedUpsideDown = true;
    DocumentReading reading = DocumentReaderTest.read(card);
    assertAddresses(reading.fields());
    assertThat(reading.corners()).contains(card.places.get(0));
    assertThat(verdict(reading, "viz.identity_number")).contains(Verdict.PASS);
  }

  @Test
  void thePrintOfAnotherCardInThePhotoIsNotTheNicops() throws InputRejected {
    FakeCard card = PakistaniCards.nicopBack("3520212345676");
    card.places.clear();
    card.places.add(Quad.of(new Box(0.05, 0.02, 0.55, 0.4)));
    List<DocumentReading> both =
        new DocumentReader(card.stages(), Catalog.load(), CLOCK).readAll(new byte[0], Trace.NONE);
    assertThat(both)
        .extracting(r -> r.document().type())
        .containsExactlyInAnyOrder("PAK-NICOP", "PAK-SNIC");
    for (DocumentReading reading : both) {
      boolean zoned = reading.document().type().equals("PAK-NICOP");
      assertThat(reading.fields().read().containsKey("present_address")).isNotEqualTo(zoned);
      assertThat(reading.fields().value("identity_number"))
          .isEqualTo(zoned ? "35202-1234567-6" : PakistaniCards.NUMBER);
      assertThat(verdict(reading, "viz.identity_number"))
          .isEqualTo(zoned ? Optional.of(Verdict.INCONCLUSIVE) : Optional.empty());
    }
  }

  @ParameterizedTest
  @CsvSource({"3520212345678,PASS", "35202-1234567-6,FAIL", "123456789012,"})
  void aBarcodeConfirmsTheNumber(String text, Verdict verdict) throws InputRejected {
    FakeCard card = PakistaniCards.snicFront();
    card.barcodes = List.of(barcode(text));
    DocumentReading reading = DocumentReaderTest.read(card);
    assertThat(verdict(reading, "barcode.identity_number")).isEqualTo(Optional.ofNullable(verdict));
    assertThat(reading.fields().value("identity_number")).isEqualTo(PakistaniCards.NUMBER);
  }

  @Test
  void aBarcodeTellsTheNumberThatPrintLacks() throws InputRejected {
    FakeCard card = PakistaniCards.snicFront().without(PakistaniCards.NUMBER).without("F");
    card.barcodes = List.of(barcode("3520212345678"));
    Fields fields = DocumentReaderTest.read(card).fields();
    assertThat(fields.value("identity_number")).isEqualTo(PakistaniCards.NUMBER);
    assertThat(fields.get("identity_number").orElseThrow().source()).isEqualTo(Source.BARCODE);
    assertThat(fields.value("sex")).as("follows from the number").isEqualTo("F");
    assertThat(fields.missing()).isEmpty();
  }

  @Test
  void aBarcodeIsComparedWithAZoneToo() throws InputRejected {
    FakeCard card = PakistaniCards.nicopBack("3520212345678");
    card.barcodes = List.of(barcode("35202-1234567-8"));
    assertThat(verdict(DocumentReaderTest.read(card), "barcode.identity_number"))
        .contains(Verdict.PASS);
  }

  private static Optional<Verdict> verdict(DocumentReading reading, String check) {
    return reading.checks().stream()
        .filter(c -> c.id().equals(check))
        .map(CheckResult::verdict)
        .findFirst();
  }

  private static Barcode barcode(String text) {
    return new Barcode(
        BarcodeFormat.QR_CODE,
        new Box(0.8, 0.6, 0.95, 0.9),
        Optional.of(new BarcodeContent.Text(text)));
  }
}
