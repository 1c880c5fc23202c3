package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Licences, which no localiser knows: known by their words, however they are found. */
class LicencesTest {
  private static final Map<String, Double> AS_ANOTHER =
      Map.of("EGY-NID/front", 0.93, "PAK-NIC/front", 0.05, "NONE", 0.02);

  private static final Map<String, Double> AS_NONE = Map.of("EGY-NID/front", 0.1, "NONE", 0.9);

  static Stream<Consumer<FakeCard>> sights() {
    return Stream.of(
        card -> {},
        card -> card.localizedUpsideDown = true,
        card -> card.appearance.putAll(AS_NONE),
        card -> card.localized = false,
        card -> {
          card.localized = false;
          card.outlines = List.of(card.places.get(0));
        },
        card -> {
          card.localized = false;
          card.outlines = List.of(card.places.get(0).turnedHalf());
        });
  }

  @ParameterizedTest
  @MethodSource("sights")
  void isReadHoweverItIsSeen(Consumer<FakeCard> seen) throws InputRejected {
    FakeCard card = driver();
    seen.accept(card);
    DocumentReading reading = DocumentReaderTest.read(card);
    assertThat(reading.document().type()).isEqualTo("EGY-DL");
    assertThat(reading.document().side()).isEqualTo("front");
    assertThat(reading.fields().value("national_number")).isEqualTo("28208151304589");
    assertThat(reading.fields().value("full_name")).isEqualTo("ياسمين مينا شريف");
    assertThat(reading.fields().value("traffic_unit")).isEqualTo("مدينة نصر");
    assertThat(reading.fields().value("issue_date")).isEqualTo("2023-08-06");
    assertThat(reading.fields().value("sex")).isEqualTo("F");
  }

  @Test
  void whatIsNotPrintedIsMissingWithAReason() throws InputRejected {
    DocumentReading reading = DocumentReaderTest.read(driver());
    assertThat(reading.fields().get("job")).isEmpty();
    assertThat(reading.fields().missing().get("job")).isNotBlank();
    assertThat(reading.fields().missing().get("name_latin")).isNotBlank();
  }

  @Test
  void withoutItsLabelsItIsNone() throws InputRejected {
    FakeCard values = card();
    values
        .ink(0.60, 0.25, 0.95, 0.32, "ياسمين مينا شريف")
        .ink(0.70, 0.35, 0.95, 0.42, "مصرية")
        .ink(0.60, 0.45, 0.95, 0.52, "٢٨٢٠٨١٥١٣٠٤٥٨٩")
        .ink(0.70, 0.55, 0.95, 0.62, "٢٠٢٣/٠٨/٠٦")
        .ink(0.70, 0.65, 0.95, 0.72, "٢٠٣٣/٠٨/٠٥");
    assertThat(DocumentReaderTest.read(values).document().type()).isNotEqualTo("EGY-DL");
  }

  @Test
  void anIdentityCardIsNotLookedAtForWords() throws InputRejected {
    FakeCard card = Cards.front();
    card.inFull = true;
    card.outlines = List.of(Quad.WHOLE);
    assertThat(DocumentReaderTest.read(card).document().type()).isEqualTo("EGY-NID");
    assertThat(card.rectified).isEqualTo(1);
  }

  private static FakeCard card() {
    FakeCard card = new FakeCard(new HashMap<>(AS_ANOTHER));
    card.inFull = true;
    return card;
  }

  private static FakeCard driver() {
    return card()
        .ink(0.70, 0.03, 0.96, 0.10, "جمهورية مصر العربية")
        .ink(0.10, 0.03, 0.40, 0.10, "رخصة قيادة خاصة")
        .ink(0.66, 0.14, 0.96, 0.20, "إدارة مرور القاهرة")
        .ink(0.50, 0.25, 0.96, 0.32, "الاسم: ياسمين مينا شريف")
        .ink(0.70, 0.35, 0.96, 0.42, "الجنسية: مصرية")
        .ink(0.83, 0.45, 0.96, 0.52, "الرقم القومى:")
        .ink(0.50, 0.45, 0.80, 0.52, "٢٨٢٠٨١٥١٣٠٤٥٨٩")
        .ink(0.82, 0.55, 0.96, 0.62, "تاريخ التحرير")
        .ink(0.60, 0.55, 0.80, 0.62, "٢٠٢٣/٠٨/٠٦")
        .ink(0.82, 0.65, 0.96, 0.72, "نهاية الترخيص")
        .ink(0.60, 0.65, 0.80, 0.72, "٢٠٣٣/٠٨/٠٥")
        .ink(0.05, 0.85, 0.35, 0.92, "وحدة مرور مدينة نصر");
  }
}
