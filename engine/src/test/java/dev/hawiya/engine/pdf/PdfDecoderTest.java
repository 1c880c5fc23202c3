package dev.hawiya.engine.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.PhotoDecoder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfDecoderTest {
  private final PdfDecoder decoder =
      new PdfDecoder(Limits.DEFAULT, new PhotoDecoder(Limits.DEFAULT));

  @Test
  void takesAScanAsItIs() throws InputRejected {
    List<Raster> pages = decoder.decode(PdfFiles.scans(PdfFiles.quarters(700, 500)));
    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).width()).isEqualTo(700);
    assertThat(pages.get(0).height()).isEqualTo(500);
    assertCorners(pages.get(0), "RGBW");
  }

  @Test
  void readsTheFirstFourPages() throws InputRejected {
    BufferedImage[] pictures = new BufferedImage[6];
    for (int i = 0; i < pictures.length; i++) {
      pictures[i] = PdfFiles.quarters(200 + 10 * i, 100);
    }
    assertThat(decoder.decode(PdfFiles.scans(pictures)))
        .extracting(Raster::width)
        .containsExactly(200, 210, 220, 230);
  }

  @Test
  void pagesShareTheLimitOfPixels() throws InputRejected {
    Limits few = new Limits(1 << 20, 6000, 400_000, 64);
    byte[] file = PdfFiles.scans(PdfFiles.quarters(700, 500), PdfFiles.quarters(700, 500));
    List<Raster> pages = new PdfDecoder(few, new PhotoDecoder(few)).decode(file);
    assertThat(pages).hasSize(2).allMatch(p -> p.width() * p.height() <= 201_000);
    assertCorners(pages.get(1), "RGBW");
  }

  /** Colours at the corners after a picture is laid down by a matrix on a page that is turned. */
  @ParameterizedTest(name = "{0} {1} {2} {3} on a page turned by {4}")
  @CsvSource({
    "120, 0, 0, 80, 0, RGBW",
    "120, 0, 0, 80, 90, BRWG",
    "120, 0, 0, 80, 180, WBGR",
    "120, 0, 0, 80, 270, GWRB",
    "-120, 0, 0, -80, 0, WBGR",
    "-120, 0, 0, 80, 0, GRWB",
    "120, 0, 0, -80, 0, BWRG",
    "0, 120, -80, 0, 0, GWRB",
    "0, -120, 80, 0, 0, BRWG",
    "0, 120, 80, 0, 0, WGBR",
    "0, -120, -80, 0, 0, RBGW",
    "0, 120, -80, 0, 90, RGBW"
  })
  void setsScansUpright(float a, float b, float c, float d, int rotation, String corners)
      throws InputRejected {
    float x = 200;
    Raster page = decoder.decode(PdfFiles.placed(new Matrix(a, b, c, d, x, x), rotation)).get(0);
    assertThat(Math.max(page.width(), page.height())).isEqualTo(120);
    assertCorners(page, corners);
  }

  @Test
  void rendersWhatIsMoreThanAPicture() throws InputRejected {
    Raster page = decoder.decode(PdfFiles.document(d -> PdfFiles.text(d, "HAWIYA"))).get(0);
    assertThat(page.width()).isBetween(1300, 1400);
    assertThat(dark(page)).isBetween(0.03, 0.3);
  }

  @Test
  void rendersAPictureThatIsTilted() throws InputRejected {
    byte[] tilted = PdfFiles.placed(new Matrix(200, 60, -40, 130, 100, 100), 0);
    assertThat(decoder.decode(tilted).get(0).width()).isGreaterThan(1000);
  }

  @Test
  void invisibleTextOverAScanDoesNotCount() throws InputRejected {
    byte[] searchable =
        PdfFiles.document(
            d -> {
              PDPage page =
                  PdfFiles.scan(d, LosslessFactory.createFromImage(d, PdfFiles.quarters(300, 200)));
              try (PDPageContentStream content =
                  new PDPageContentStream(d, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 12);
                content.setRenderingMode(RenderingMode.NEITHER);
                content.showText("seen by search alone");
                content.endText();
              }
            });
    assertThat(decoder.decode(searchable).get(0).width()).isEqualTo(300);
  }

  @Test
  void greyScansKeepTheirTones() throws InputRejected {
    byte[] samples = new byte[200 * 100];
    Arrays.fill(samples, 0, samples.length / 2, (byte) 120);
    byte[] file = PdfFiles.document(d -> PdfFiles.scan(d, PdfFiles.grey(d, 200, 100, samples)));
    Raster page = decoder.decode(file).get(0);
    assertThat(page.rgb()[(20 * 200 + 50) * 3]).isEqualTo((byte) 120);
    assertThat(page.rgb()[(80 * 200 + 50) * 3]).isZero();
  }

  @Test
  void readsScansInBlackAndWhite() throws InputRejected {
    BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_BINARY);
    picture.getRaster().setSample(50, 20, 0, 1);
    byte[] file =
        PdfFiles.document(d -> PdfFiles.scan(d, CCITTFactory.createFromImage(d, picture)));
    Raster page = decoder.decode(file).get(0);
    assertThat(page.rgb()[(20 * 200 + 50) * 3] & 0xFF).isEqualTo(255);
    assertThat(page.rgb()[(20 * 200 + 51) * 3] & 0xFF).isZero();
  }

  @Test
  void aPageToStartWithIsNoScript() throws InputRejected {
    byte[] file =
        PdfFiles.document(
            d -> {
              PdfFiles.text(d, "HELLO");
              PDPageFitDestination first = new PDPageFitDestination();
              first.setPage(d.getPage(0));
              PDActionGoTo go = new PDActionGoTo();
              go.setDestination(first);
              d.getDocumentCatalog().setOpenAction(go);
            });
    assertThat(decoder.decode(file)).hasSize(1);
  }

  @Test
  void aPageOfAnySizeIsRenderedWithinTheLimits() throws InputRejected {
    byte[] file =
        PdfFiles.document(
            d -> {
              PdfFiles.content(d, "0 0 9000 9000 re f").setMediaBox(new PDRectangle(14400, 14400));
              PdfFiles.content(d, "0 0 m 10 10 l S").setMediaBox(new PDRectangle(100, 100));
            });
    assertThat(decoder.decode(file))
        .allMatch(p -> (long) p.width() * p.height() <= Limits.DEFAULT.maxPixels() / 2);
  }

  private static double dark(Raster page) {
    int dark = 0;
    for (int i = 0; i < page.rgb().length; i += 3) {
      dark += (page.rgb()[i] & 0xFF) < 100 ? 1 : 0;
    }
    return dark * 3.0 / page.rgb().length;
  }

  /** The colours at top left, top right, bottom left and bottom right. */
  private static void assertCorners(Raster page, String expected) {
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int x = page.width() * (1 + 2 * (i % 2)) / 4;
      int y = page.height() * (1 + 2 * (i / 2)) / 4;
      int at = (y * page.width() + x) * 3;
      Color colour =
          new Color(page.rgb()[at] & 0xFF, page.rgb()[at + 1] & 0xFF, page.rgb()[at + 2] & 0xFF);
      seen.append(name(colour));
    }
    assertThat(seen).hasToString(expected);
  }

  private static char name(Color colour) {
    if (colour.getRed() > 128) {
      return colour.getGreen() > 128 ? 'W' : 'R';
    }
    return colour.getGreen() > 128 ? 'G' : 'B';
  }
}
