package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.engine.image.Tiffs;
import dev.hawiya.engine.pdf.PdfFiles;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.photo.Hardness;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of one invented person's card in one file. */
class SeveralDocumentsTest {
  private static final int PERSON = 3;

  private static Engine engine;
  private static BufferedImage front;
  private static BufferedImage back;
  private static String number;

  @BeforeAll
  static void open() throws IOException {
    engine = Engine.open(Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));
    Specimens specimens = Specimens.of(417);
    front = ImageIO.read(new ByteArrayInputStream(specimens.front(PERSON).encoded()));
    back = ImageIO.read(new ByteArrayInputStream(specimens.back(PERSON).encoded()));
    number = specimens.front(PERSON).truth().fields().get("national_number");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  /** Page size, then x, y, width and quarter turns of the front and of the back. */
  @ParameterizedTest(name = "{0} x {1}: front {2} {3} {4} {5}, back {6} {7} {8} {9}")
  @CsvSource({
    "1654, 2339, 490, 300, 674, 0, 490, 900, 674, 0",
    "1654, 2339, 490, 500, 674, 0, 490, 1400, 674, 0",
    "1654, 1169, 100, 350, 674, 0, 880, 350, 674, 0",
    "1654, 2339, 300, 300, 674, 1, 900, 300, 674, 1",
    "1654, 2339, 300, 300, 674, 3, 300, 1300, 674, 3",
    "1654, 2339, 490, 300, 674, 2, 490, 900, 674, 0",
    "1654, 2339, 490, 100, 674, 0, 300, 1000, 674, 1",
    "1200, 1600, 100, 50, 1000, 0, 100, 850, 1000, 0",
    "1200, 1600, 150, 130, 900, 0, 150, 730, 900, 0",
    "2200, 700, 20, 20, 1040, 0, 1120, 20, 1040, 0",
    "1200, 1600, 20, 200, 900, 1, 620, 200, 900, 3"
  })
  void readsBothSidesOnOnePage(
      int width, int height, int x, int y, int card, int turns, int x2, int y2, int c2, int turns2)
      throws InputRejected, IOException {
    BufferedImage page = page(width, height);
    lay(page, front, place(x, y, card, turns));
    lay(page, back, place(x2, y2, c2, turns2));
    assertBoth(engine.reader().readAll(jpeg(page), Trace.NONE));
  }

  @Test
  void readsOneSideAPageOfAPdfOrTiff() throws InputRejected {
    for (byte[] file : List.of(PdfFiles.scans(back, front), Tiffs.pages("JPEG", back, front))) {
      List<DocumentReading> all = engine.reader().readAll(file, Trace.NONE);
      assertBoth(all);
      assertThat(all)
          .allSatisfy(
              r -> assertThat(r.page()).hasValue(r.document().side().equals("front") ? 2 : 1));
    }
  }

  @Test
  void readsAScanOfACardOnALetter() throws InputRejected, IOException {
    BufferedImage page = page(1654, 2339);
    lay(page, front, place(200, 300, 674, 0));
    List<DocumentReading> all = engine.reader().readAll(PdfFiles.scans(page), Trace.NONE);
    assertThat(all).hasSize(1);
    assertThat(all.get(0).page()).isEmpty();
    assertThat(all.get(0).fields().value("national_number")).isEqualTo(number);
  }

  @Test
  void seesNoSecondCardWhereThereIsOne() throws InputRejected {
    for (int i = 0; i < 8; i++) {
      byte[] photo = Specimens.of(11).photo(Side.values()[i % 2], i, Hardness.NORMAL).encoded();
      assertThat(engine.reader().readAll(photo, Trace.NONE)).hasSize(1);
    }
  }

  private static void assertBoth(List<DocumentReading> all) {
    assertThat(all).extracting(r -> r.document().side()).containsExactlyInAnyOrder("front", "back");
    assertThat(all).allMatch(r -> r.fields().value("national_number").equals(number));
  }

  private static BufferedImage page(int width, int height) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.dispose();
    return page;
  }

  /** From a card to its place, where x and y are the top left of what it covers. */
  private static AffineTransform place(int x, int y, int width, int turns) {
    double height = width * front.getHeight() / (double) front.getWidth();
    boolean upright = turns % 2 == 0;
    AffineTransform place =
        AffineTransform.getTranslateInstance(
            x + (upright ? width : height) / 2, y + (upright ? height : width) / 2);
    place.quadrantRotate(turns);
    place.translate(-width / 2.0, -height / 2);
    double scale = width / (double) front.getWidth();
    place.scale(scale, scale);
    return place;
  }

  private static void lay(BufferedImage page, BufferedImage card, AffineTransform place) {
    Graphics2D g = page.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(card, place, null);
    g.dispose();
  }

  private static byte[] jpeg(BufferedImage page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(page, "jpg", out);
    return out.toByteArray();
  }
}
