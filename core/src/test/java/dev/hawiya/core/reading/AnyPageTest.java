package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.report.ReadingReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a detector and a recogniser answer, a reading ends without a fault. */
class AnyPageTest {
  private static final String LETTERS = "ابتثجحدرسشصطعفقكلمنهوىيةذأ ٠١٢٣٤٥٦٧٨٩/-. HY127";

  /** Labels, none of which tells a card by itself. */
  private static final List<String> WORDS =
      List.of("Address", "نام", "جنس", "Name", "شناختی نمبر", "نو");

  @Test
  void noiseIsNeverACardNorAnError() throws InputRejected {
    Random random = new Random(21);
    int known = 0;
    for (int i = 0; i < 300; i++) {
      double front = random.nextDouble();
      FakeCard scene =
          new FakeCard(Map.of("EGY-NID/front", front, "EGY-NID/back", 1 - front, "NONE", 0.0));
      scene.localized = random.nextInt(4) > 0;
      for (int n = random.nextInt(25); n > 0; n--) {
        scene.ink(ink(random, text(random), 0.4 * random.nextDouble()));
      }
      DocumentReading reading = DocumentReaderTest.read(scene);
      ReadingReport.of(reading, 1);
      known += reading.document().known() ? 1 : 0;
    }
    assertThat(known).isLessThanOrEqualTo(6);
  }

  @Test
  void aDisturbedCardNeverGetsAConfidentWrongNumber() throws InputRejected {
    Random random = new Random(22);
    int read = 0;
    for (int i = 0; i < 300; i++) {
      FakeCard card = random.nextBoolean() ? Cards.front() : Cards.back();
      List<FakeCard.Ink> inks = List.copyOf(card.inks);
      card.inks.clear();
      double dy = 0.03 * random.nextGaussian();
      inks.stream()
          .filter(ink -> random.nextInt(12) > 0)
          .forEach(ink -> card.ink(moved(ink, random, dy)));
      card.ink(ink(random, text(random), 0.3));
      DocumentReading reading = DocumentReaderTest.read(card);
      Field none = new Field("", "", "", "", 0, null, null);
      Field number = reading.fields().get("national_number").orElse(none);
      read += number.value().equals("28208151304589") ? 1 : 0;
      if (number.confidence() >= 0.9) {
        assertThat(number.value()).isEqualTo("28208151304589");
      }
    }
    assertThat(read).isGreaterThan(240);
  }

  @Test
  void noiseThatIsReadInFullIsNeverACardNorAnError() throws InputRejected {
    Random random = new Random(23);
    int known = 0;
    for (int i = 0; i < 300; i++) {
      double smart = random.nextDouble();
      FakeCard scene =
          new FakeCard(
              Map.of("PAK-SNIC/back", smart, "PAK-NIC/front", (1 - smart) / 2, "NONE", 0.0));
      scene.inFull = true;
      scene.localized = random.nextInt(4) > 0;
      for (int n = random.nextInt(25); n > 0; n--) {
        boolean label = random.nextInt(5) == 0;
        String text = label ? WORDS.get(random.nextInt(WORDS.size())) : text(random);
        scene.ink(ink(random, text, 0.4 * random.nextDouble()));
      }
      DocumentReading reading = DocumentReaderTest.read(scene);
      ReadingReport.of(reading, 1);
      known += reading.document().known() ? 1 : 0;
    }
    assertThat(known).isLessThanOrEqualTo(6);
  }

  @Test
  void aDisturbedSmartCardNeverGetsAConfidentWrongNumber() throws InputRejected {
    Random random = new Random(24);
    int read = 0;
    for (int i = 0; i < 300; i++) {
      FakeCard card = random.nextBoolean() ? PakistaniCards.snicFront() : PakistaniCards.back();
      List<FakeCard.Ink> inks = List.copyOf(card.inks);
      card.inks.clear();
      double dy = 0.03 * random.nextGaussian();
      inks.stream()
          .filter(ink -> random.nextInt(12) > 0)
          .forEach(ink -> card.ink(moved(ink, random, dy)));
      card.ink(ink(random, text(random), 0.3));
      Optional<Field> number = DocumentReaderTest.read(card).fields().get("identity_number");
      read += number.filter(n -> n.value().equals(PakistaniCards.NUMBER)).isPresent() ? 1 : 0;
      assertThat(number.filter(n -> n.confidence() >= 0.9).map(Field::value))
          .isIn(Optional.empty(), Optional.of(PakistaniCards.NUMBER));
    }
    assertThat(read).isGreaterThan(240);
  }

  private static FakeCard.Ink moved(FakeCard.Ink ink, Random random, double dy) {
    double x = 0.01 * random.nextGaussian();
    double y = dy + 0.005 * random.nextGaussian();
    Box b = ink.box();
    Box box = new Box(b.x0() + x, b.y0() + y, b.x1() + x, b.y1() + y).grown(0, 0);
    return new FakeCard.Ink(box, ink.text(), ink.score(), random.nextInt(15) > 0);
  }

  private static FakeCard.Ink ink(Random random, String text, double score) {
    double x = random.nextDouble();
    double y = random.nextDouble();
    Box box =
        new Box(
            x, y, x + random.nextDouble() * (1 - x), Math.min(1, y + 0.08 * random.nextDouble()));
    return new FakeCard.Ink(box, text, score, true);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(20); n > 0; n--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
