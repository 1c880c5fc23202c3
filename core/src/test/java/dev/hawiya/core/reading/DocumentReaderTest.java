package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.text.LineKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final Clock CLOCK =
      Clock.fixed(
          LocalDate.of(2026, 11, 21).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final Catalog CATALOG = Catalog.load();

  @Test
  void readsAFrontInOneAttempt() throws InputRejected {
    FakeCard card = Cards.front();
    DocumentReading reading = read(card);
    assertThat(reading.document().type()).isEqualTo("EGY-NID");
    assertThat(reading.document().side()).isEqualTo("front");
    assertThat(reading.document().confidence()).isGreaterThan(0.95);
    assertFront(reading.fields());
    assertThat(reading.fields().missing()).isEmpty();
    assertThat(reading.checks()).allMatch(c -> c.verdict() == Verdict.PASS);
    assertThat(reading.warnings()).isEmpty();
    assertThat(card.rectified).isEqualTo(1);
    assertThat(card.calls).containsExactly(LineKind.ARABIC, LineKind.DIGITS, LineKind.LATIN);
  }

  private static void assertFront(Fields fields) {
    assertThat(fields.value("national_number")).isEqualTo("28208151304589");
    assertThat(fields.value("first_name")).isEqualTo("ياسمين");
    assertThat(fields.value("full_name")).isEqualTo("ياسمين مينا شريف سعيد");
    assertThat(fields.value("address_line_1")).isEqualTo("عزبه النصر 33");
    assertThat(fields.value("governorate")).isEqualTo("المنوفيه");
    assertThat(fields.value("birth_date")).isEqualTo("1982-08-15");
    assertThat(fields.value("factory_number")).isEqualTo("HY1234567");
    assertThat(fields.value("sex")).isEqualTo("F");
    assertThat(fields.value("birth_governorate")).isEqualTo("الشرقية");
  }

  @Test
  void readsABackWithEveryRow() throws InputRejected {
    DocumentReading reading = read(Cards.back());
    assertThat(reading.document().side()).isEqualTo("back");
    Fields fields = reading.fields();
    assertThat(fields.value("national_number")).isEqualTo("28208151304589");
    assertThat(fields.value("issue_date")).isEqualTo("2023-08");
    assertThat(fields.value("profession")).isEqualTo("حاصل على بكالوريوس تجارة");
    assertThat(fields.value("workplace")).isEqualTo("مديرية الصحة");
    assertThat(fields.value("sex")).isEqualTo("F");
    assertThat(fields.get("sex").orElseThrow().raw()).isEqualTo("أنثى");
    assertThat(fields.value("religion")).isEqualTo("مسيحية");
    assertThat(fields.value("marital_status")).isEqualTo("متزوجة");
    assertThat(fields.value("husband_name")).isEqualTo("احمد محمود ابراهيم");
    assertThat(fields.value("expiry_date")).isEqualTo("2030-08-06");
    assertThat(fields.value("copy_number")).isEqualTo("1");
    assertThat(fields.get("birth_date").orElseThrow().source()).isEqualTo(Source.NUMBER);
    assertThat(reading.checks()).allMatch(c -> c.verdict() == Verdict.PASS);
  }

  @Test
  void rowsSlideUpWhereTheWorkplaceIsAbsent() throws InputRejected {
    Fields fields = read(Cards.backSlidUp()).fields();
    assertThat(fields.value("profession")).isEqualTo("طالب");
    assertThat(fields.read()).doesNotContainKeys("workplace", "husband_name");
    assertThat(fields.value("sex")).isEqualTo("F");
    assertThat(fields.value("religion")).isEqualTo("مسلمة");
    assertThat(fields.value("marital_status")).isEqualTo("آنسة");
    assertThat(fields.value("expiry_date")).isEqualTo("2030-08-06");
    assertThat(fields.missing()).containsOnlyKeys("copy_number");
  }

  @Test
  void rowsStayWhereTheWorkplaceIsLeftBlank() throws InputRejected {
    FakeCard card = Cards.back().without("مديرية الصحة").without("احمد محمود ابراهيم");
    Fields fields = read(card).fields();
    assertThat(fields.read()).doesNotContainKeys("workplace", "husband_name");
    assertThat(fields.value("profession")).isEqualTo("حاصل على بكالوريوس تجارة");
    assertThat(fields.value("marital_status")).isEqualTo("متزوجة");
    assertThat(fields.value("expiry_date")).isEqualTo("2030-08-06");
  }

  @Test
  void mergedRegionsAreTakenApart() throws InputRejected {
    FakeCard card = Cards.back();
    card.without("٢٨٢٠٨١٥١٣٠٤٥٨٩").without("٢٠٢٣/٠٨").without("أنثى").without("مسيحية");
    card.without("متزوجة").ink(0.27, 0.08, 0.77, 0.15, "٢٠٢٣/٠٨ ٢٨٢٠٨١٥١٣٠٤٥٨٩");
    Fields fields = read(card.ink(0.33, 0.31, 0.77, 0.38, "أنثى مسيحية متزوجة")).fields();
    assertThat(fields.value("national_number")).isEqualTo("28208151304589");
    assertThat(fields.value("issue_date")).isEqualTo("2023-08");
    assertThat(fields.value("sex")).isEqualTo("F");
    assertThat(fields.value("religion")).isEqualTo("مسيحية");
    assertThat(fields.value("marital_status")).isEqualTo("متزوجة");
  }

  @Test
  void piecesOfALineAreReadTogether() throws InputRejected {
    FakeCard card = Cards.front().without("مينا شريف سعيد").without("٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩");
    card.ink(0.86, 0.35, 0.95, 0.42, "مينا").ink(0.74, 0.36, 0.80, 0.42, "شريف");
    card.ink(0.60, 0.35, 0.69, 0.42, "سعيد");
    card.ink(0.45, 0.78, 0.62, 0.85, "٢ ٨٢ ٠٨").ink(0.67, 0.78, 0.97, 0.85, "١٥ ١٣ ٠٤٥ ٨٩");
    Fields fields = read(card).fields();
    assertThat(fields.value("other_names")).isEqualTo("مينا شريف سعيد");
    assertThat(fields.value("national_number")).isEqualTo("28208151304589");
  }

  @Test
  void whatTheDetectorOverlooksIsReadInItsZone() throws InputRejected {
    FakeCard card = Cards.back().without("٢٨٢٠٨١٥١٣٠٤٥٨٩").without("متزوجة");
    card.ink(new FakeCard.Ink(new Box(0.50, 0.08, 0.77, 0.15), "٢٨٢٠٨١٥١٣٠٤٥٨٩", 0.9, false));
    card.ink(new FakeCard.Ink(new Box(0.33, 0.32, 0.42, 0.38), "متزوجة", 0.9, false));
    Fields fields = read(card).fields();
    assertThat(fields.value("national_number")).isEqualTo("28208151304589");
    assertThat(fields.value("marital_status")).isEqualTo("متزوجة");
  }

  @Test
  void aNumberCutShortIsLookedForInItsWholeZone() throws InputRejected {
    FakeCard card = Cards.front().without("٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩");
    card.ink(0.50, 0.78, 0.97, 0.85, "٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩");
    card.ink(new FakeCard.Ink(new Box(0.45, 0.78, 0.47, 0.85), "٢", 0.95, false));
    DocumentReading reading = read(card);
    assertThat(reading.fields().value("national_number")).isEqualTo("28208151304589");
    assertThat(card.calls)
        .containsExactly(LineKind.ARABIC, LineKind.DIGITS, LineKind.DIGITS, LineKind.LATIN);
  }

  @Test
  void aPageSeenUpsideDownIsTurned() throws InputRejected {
    FakeCard card = Cards.front();
    card.localizedUpsideDown = true;
    DocumentReading reading = read(card);
    assertThat(reading.document().side()).isEqualTo("front");
    assertFront(reading.fields());
    assertThat(reading.corners().orElseThrow().topLeft().x()).isLessThan(0.2);
    assertThat(card.rectified).isEqualTo(2);
  }

  @Test
  void textOverrulesLooks() throws InputRejected {
    FakeCard looksLikeAFront =
        new FakeCard(Map.of("EGY-NID/front", 0.8, "EGY-NID/back", 0.15, "NONE", 0.05));
    Cards.back().inks.forEach(looksLikeAFront::ink);
    assertThat(read(looksLikeAFront).document().side()).isEqualTo("back");
  }

  @Test
  void aCardThatFillsThePictureNeedsNoLocalizer() throws InputRejected {
    FakeCard card = Cards.front();
    card.localized = false;
    assertFront(read(card).fields());
  }

  @Test
  void aFailingCheckDigitIsReadAndReported() throws InputRejected {
    FakeCard card = Cards.front().without("٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩");
    card.ink(0.45, 0.78, 0.97, 0.85, "٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨١");
    DocumentReading reading = read(card);
    assertThat(reading.document().known()).isTrue();
    assertThat(reading.fields().value("national_number")).isEqualTo("28208151304581");
    assertThat(reading.checks())
        .filteredOn(c -> c.verdict() == Verdict.FAIL)
        .extracting(CheckResult::id)
        .containsExactly("national_number.check_digit");
  }

  @Test
  void missingPartsHaveReasonsAndDiscardNothing() throws InputRejected {
    FakeCard card = Cards.front().without("٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩").without("HY1234567");
    DocumentReading reading = read(card);
    assertThat(reading.document().side()).isEqualTo("front");
    assertThat(reading.fields().missing())
        .containsKeys("national_number", "factory_number", "sex", "birth_governorate");
    assertThat(reading.fields().value("full_name")).isEqualTo("ياسمين مينا شريف سعيد");
    assertThat(reading.fields().value("birth_date")).isEqualTo("1982-08-15");
    assertThat(reading.warnings()).anyMatch(w -> w.contains("national number"));
  }

  @Test
  void aPictureWithoutACardIsUnknownEvenIfItLooksLikeOne() throws InputRejected {
    FakeCard scene =
        new FakeCard(Map.of("EGY-NID/front", 0.99, "EGY-NID/back", 0.005, "NONE", 0.005));
    for (int i = 0; i < 8; i++) {
      double y = 0.1 + 0.1 * i;
      scene.ink(new FakeCard.Ink(new Box(0.5, y, 0.9, y + 0.07), "ىلا ح٣", 0.15, true));
    }
    DocumentReading reading = read(scene);
    assertThat(reading.document().type()).isEqualTo(Classification.UNKNOWN);
    assertThat(reading.fields()).isEqualTo(Fields.NONE);
    assertThat(reading.corners()).isEmpty();
    assertThat(reading.warnings().get(0)).contains("photograph the whole card");
  }

  @Test
  void aPictureWithoutTextIsNotEvenRead() throws InputRejected {
    FakeCard scene = new FakeCard(Map.of("NONE", 1.0));
    assertThat(read(scene).document().known()).isFalse();
    assertThat(scene.calls).isEmpty();
  }

  @Test
  void aHardPhotoOfACardIsNotLost() throws InputRejected {
    FakeCard card = Cards.front();
    List<FakeCard.Ink> faint =
        card.inks.stream()
            .map(i -> new FakeCard.Ink(i.box(), i.text(), 0.45, true))
            .filter(i -> !i.text().startsWith("٢ ٨٢"))
            .toList();
    card.inks.clear();
    faint.forEach(card::ink);
    assertThat(read(card).document().side()).isEqualTo("front");
  }

  @Test
  void everyStageIsKept() throws InputRejected {
    List<String> kept = new ArrayList<>();
    new DocumentReader(Cards.back().stages(), CATALOG, CLOCK)
        .read(new byte[0], (stage, made) -> kept.add(stage));
    assertThat(kept)
        .containsExactly(
            "photo",
            "quality",
            "zones",
            "localization",
            "attempted page",
            "attempted regions",
            "evidence as EGY-NID/back",
            "classification",
            "page",
            "regions",
            "raw fields",
            "parsed fields",
            "barcodes",
            "fields",
            "checks",
            "readings");
  }

  @Test
  void aRejectedInputIsPassedOn() {
    Stages stages = Cards.front().stages();
    Stages refusing =
        new Stages(
            bytes -> {
              throw new InputRejected(InputRejected.Reason.EMPTY, "the file is empty");
            },
            stages.quality(),
            stages.localizer(),
            stages.outlines(),
            stages.rectifier(),
            stages.detector(),
            stages.recognizer(),
            stages.zones(),
            stages.pageDetector(),
            stages.barcodes(),
            stages.plates());
    assertThatThrownBy(
            () -> new DocumentReader(refusing, CATALOG, CLOCK).read(new byte[0], Trace.NONE))
        .isInstanceOf(InputRejected.class);
  }

  static DocumentReading read(FakeCard card) throws InputRejected {
    return new DocumentReader(card.stages(), CATALOG, CLOCK).read(new byte[0], Trace.NONE);
  }
}
