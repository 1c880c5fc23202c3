package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.notice.Notice;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimens;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of a passport that cannot be read, each for a reason that its holder is told. */
class ZoneFailureTest {
  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.open(Clock.systemUTC());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void aZoneThatIsCutOffIsToldSo() throws IOException, InputRejected {
    BufferedImage page = page();
    assertThat(codes(part(page, page.getWidth() * 3 / 5, page.getHeight())))
        .contains("ZONE_CUT_OFF");
  }

  @Test
  void lightOverTheLinesIsToldSo() throws IOException, InputRejected {
    BufferedImage page = page();
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    int width = page.getWidth();
    int height = page.getHeight();
    pen.fillOval(width * 2 / 5, height * 3 / 4, width / 3, height / 5);
    pen.dispose();
    assertThat(codes(page)).containsAnyOf("ZONE_GLARE", "ZONE_DIGITS");
  }

  @Test
  void aPageWithoutItsZoneIsNoDocument() throws IOException, InputRejected {
    BufferedImage page = page();
    assertThat(codes(part(page, page.getWidth(), page.getHeight() * 7 / 10)))
        .startsWith("NO_DOCUMENT");
  }

  private static BufferedImage page() throws IOException {
    byte[] drawn = Specimens.of("PASSPORT", 77).drawn(Side.FRONT, 2).encoded();
    return ImageIO.read(new ByteArrayInputStream(drawn));
  }

  private static BufferedImage part(BufferedImage page, int width, int height) {
    BufferedImage part = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    part.createGraphics().drawImage(page, 0, 0, null);
    return part;
  }

  private static String[] codes(BufferedImage picture) throws IOException, InputRejected {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    DocumentReading reading = engine.reader().read(out.toByteArray(), Trace.NONE);
    return reading.notices().stream().map(Notice::code).toArray(String[]::new);
  }
}
