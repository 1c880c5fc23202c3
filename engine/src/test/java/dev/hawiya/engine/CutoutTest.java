package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.cutout.Cutout;
import dev.hawiya.core.cutout.CutoutTrace;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.JpegEncoder;
import dev.hawiya.engine.image.PageRectifier;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimen;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.photo.Hardness;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents cut out of photographed specimens look like the flat specimen; less so where a zone
 * alone tells where the page ends.
 */
class CutoutTest {
  private static final long SEED = 523;

  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.open(Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static BufferedImage picture(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  private static Cutout cutout(byte[] photo) throws InputRejected {
    CutoutTrace trace = engine.cutouts().watch();
    engine.reader().readAll(photo, trace);
    return trace.cutout().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "EGY-NID, FRONT, 1024, 646, true, 0.9",
    "EGY-NID, BACK, 1024, 646, false, 0.8",
    "PASSPORT, FRONT, 1495, 1053, true, 0.5",
    "TD1, BACK, 1024, 646, false, 0.2",
    "TD2, FRONT, 1256, 885, true, 0.7"
  })
  void liesFlatInItsOwnProportions(
      String type, Side side, int width, int height, boolean portrayed, double alike)
      throws InputRejected, IOException {
    Specimens specimens = Specimens.of(type, SEED);
    Specimen flat = side == Side.FRONT ? specimens.front(1) : specimens.back(1);
    Specimen photo = specimens.photo(side, 1, Hardness.EASY);
    Cutout cutout = cutout(photo.encoded());
    BufferedImage page = picture(cutout.document());
    assertThat(page.getWidth()).isEqualTo(width);
    assertThat(page.getHeight()).isEqualTo(height);
    assertThat(likeness(page, picture(flat.encoded()))).isGreaterThan(alike);
    assertThat(likeness(turned(page), picture(flat.encoded()))).isLessThan(0.15);
    assertThat(cutout.portrait().isPresent()).isEqualTo(portrayed);
    if (portrayed) {
      BufferedImage portrait = picture(cutout.portrait().orElseThrow());
      assertThat(portrait.getWidth()).isBetween(width / 5, width * 2 / 5);
      assertThat(portrait.getHeight()).isBetween(height / 3, height * 3 / 4);
    }
  }

  @Test
  void writesJpegOfTheRightColours() throws IOException {
    byte[] orange = new byte[32 * 32 * 3];
    for (int i = 0; i < orange.length; i += 3) {
      orange[i] = (byte) 240;
      orange[i + 1] = (byte) 130;
      orange[i + 2] = 20;
    }
    byte[] file = new JpegEncoder().jpeg(new Raster(32, 32, orange));
    assertThat(file).startsWith(0xFF, 0xD8, 0xFF);
    int rgb = picture(file).getRGB(16, 16);
    assertThat(rgb >> 16 & 0xFF).isBetween(232, 248);
    assertThat(rgb >> 8 & 0xFF).isBetween(122, 138);
    assertThat(rgb & 0xFF).isBetween(10, 30);
  }

  @Test
  void cardsAreTheSizeTheyAlwaysWere() {
    Raster photo = new Raster(8, 5, new byte[8 * 5 * 3]);
    Raster page = new PageRectifier().rectify(photo, Quad.WHOLE).raster();
    assertThat(page.width()).isEqualTo(1024);
    assertThat(page.height()).isEqualTo(646);
    Raster large = new PageRectifier().rectify(photo, Quad.WHOLE, new PageSize(125, 88)).raster();
    assertThat(large.width()).isEqualTo(1495);
    assertThat(large.height()).isEqualTo(1053);
  }

  private static BufferedImage turned(BufferedImage picture) {
    BufferedImage turned =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        turned.setRGB(
            picture.getWidth() - 1 - x, picture.getHeight() - 1 - y, picture.getRGB(x, y));
      }
    }
    return turned;
  }

  /** Correlation of the two pictures' green, on a grid that forgives a few pixels. */
  private static double likeness(BufferedImage one, BufferedImage other) {
    double[] a = grid(one);
    double[] b = grid(other);
    double dot = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      aa += a[i] * a[i];
      bb += b[i] * b[i];
    }
    return dot / Math.sqrt(aa * bb);
  }

  /** Mean green of 32 x 20 cells, less the mean of them all. */
  private static double[] grid(BufferedImage picture) {
    double[] cells = new double[32 * 20];
    double[] counts = new double[cells.length];
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int cell = y * 20 / picture.getHeight() * 32 + x * 32 / picture.getWidth();
        cells[cell] += picture.getRGB(x, y) >> 8 & 0xFF;
        counts[cell]++;
      }
    }
    double mean = 0;
    for (int i = 0; i < cells.length; i++) {
      cells[i] /= counts[i];
      mean += cells[i] / cells.length;
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] -= mean;
    }
    return cells;
  }
}
