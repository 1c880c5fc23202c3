package dev.hawiya.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import dev.hawiya.core.image.Raster;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TiffDecoderTest {
  private static final int RGB = BufferedImage.TYPE_INT_RGB;

  private final TiffDecoder decoder = new TiffDecoder(Limits.DEFAULT);

  @ParameterizedTest
  @CsvSource({"LZW", "Deflate", "ZLib", "PackBits", "JPEG"})
  void readsEveryCompression(String compression) throws InputRejected {
    List<Raster> pages = decoder.decode(Tiffs.pages(compression, Pictures.halves(120, 80, RGB)));
    assertThat(pages).hasSize(1);
    assertRed(pages.get(0), 20, 40);
    assertThat(pages.get(0).height()).isEqualTo(80);
  }

  @ParameterizedTest
  @CsvSource({"CCITT RLE", "CCITT T.4", "CCITT T.6"})
  void readsFaxes(String compression) throws InputRejected {
    BufferedImage fax = new BufferedImage(120, 80, BufferedImage.TYPE_BYTE_BINARY);
    fax.getRaster().setSample(60, 40, 0, 1);
    Raster page = decoder.decode(Tiffs.pages(compression, fax)).get(0);
    assertThat(sample(page, 60, 40, 0)).isEqualTo(255);
    assertThat(sample(page, 61, 40, 0)).isZero();
  }

  @Test
  void readsTheFirstFourPages() throws InputRejected {
    BufferedImage[] pages = new BufferedImage[6];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = Pictures.halves(100 + 10 * i, 80, RGB);
    }
    assertThat(decoder.decode(Tiffs.pages("LZW", pages)))
        .extracting(Raster::width)
        .containsExactly(100, 110, 120, 130);
  }

  @Test
  void pagesShareTheLimitOfPixels() throws InputRejected {
    BufferedImage page = Pictures.halves(300, 200, RGB);
    Limits few = new Limits(1 << 20, 6000, 60_000, 64);
    assertThat(new TiffDecoder(few).decode(Tiffs.pages("LZW", page, page)))
        .hasSize(2)
        .allMatch(p -> p.width() * p.height() <= 30_500);
  }

  /** Where the red half of the stored picture must lie after it is set upright. */
  @ParameterizedTest(name = "orientation {0}")
  @CsvSource({
    "1, 10, 40", "2, 110, 40", "3, 110, 40", "4, 10, 40",
    "5, 40, 10", "6, 40, 10", "7, 40, 110", "8, 40, 110"
  })
  void honoursTheOrientation(int orientation, int x, int y) throws InputRejected {
    byte[] samples = new byte[120 * 80 * 3];
    for (int i = 0; i < 120 * 80; i++) {
      samples[3 * i + (i % 120 < 60 ? 0 : 2)] = (byte) 255;
    }
    Raster page =
        decoder
            .decode(Tiffs.plain(120, 80, samples, Map.of(262, 2, 277, 3, 274, orientation)))
            .get(0);
    assertThat(page.width()).isEqualTo(orientation < 5 ? 120 : 80);
    assertRed(page, x, y);
  }

  @Test
  void readsGreyTonesBothWays() throws InputRejected {
    byte[] samples = new byte[80 * 80];
    Arrays.fill(samples, (byte) 120);
    Raster black = decoder.decode(Tiffs.plain(80, 80, samples, Map.of(262, 1, 277, 1))).get(0);
    Raster white = decoder.decode(Tiffs.plain(80, 80, samples, Map.of(262, 0, 277, 1))).get(0);
    assertThat(sample(black, 40, 40, 1)).isEqualTo(120);
    assertThat(sample(white, 40, 40, 1)).isEqualTo(135);
  }

  @Test
  void bringsSixteenBitsToEight() throws InputRejected {
    BufferedImage grey = new BufferedImage(80, 80, BufferedImage.TYPE_USHORT_GRAY);
    grey.getRaster().setSample(5, 5, 0, 0x8000);
    Raster page = decoder.decode(Tiffs.pages("LZW", grey)).get(0);
    assertThat(sample(page, 5, 5, 0)).isBetween(126, 129);
  }

  @Test
  void laysTransparentPixelsOnWhite() throws InputRejected {
    BufferedImage clear = new BufferedImage(80, 80, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(5, 5, 0xFFFF0000);
    Raster page = decoder.decode(Tiffs.pages("LZW", clear)).get(0);
    assertRed(page, 5, 5);
    assertThat(sample(page, 6, 5, 1)).isEqualTo(255);
  }

  @Test
  void readsTheInksOfPrint() throws InputRejected {
    byte[] samples = new byte[80 * 80 * 4];
    for (int i = 0; i < samples.length; i += 4) {
      samples[i + 1] = (byte) 255;
      samples[i + 2] = (byte) 255;
    }
    Raster page = decoder.decode(Tiffs.plain(80, 80, samples, Map.of(262, 5, 277, 4))).get(0);
    assertRed(page, 40, 40);
  }

  static Stream<Arguments> refused() {
    byte[] good = Tiffs.pages("LZW", Pictures.halves(120, 80, RGB));
    byte[] few = new byte[100];
    return Stream.of(
        Arguments.of("all but its end", Arrays.copyOf(good, good.length - 9), Reason.DAMAGED),
        Arguments.of("a header", Arrays.copyOf(good, 6), Reason.TRUNCATED),
        Arguments.of("no pages", new byte[] {'I', 'I', 42, 0, 0, 0, 0, 0}, Reason.NO_PAGES),
        Arguments.of("tiny", Tiffs.plain(9, 9, few, Map.of(262, 1)), Reason.TOO_SMALL),
        Arguments.of("bomb", Tiffs.plain(60000, 60000, few, Map.of(262, 1)), Reason.TOO_LARGE),
        Arguments.of("no pixels", Tiffs.plain(100, 100, few, Map.of(262, 1)), Reason.DAMAGED),
        Arguments.of(
            "a strip longer than the file",
            Tiffs.plain(100, 100, few, Map.of(262, 1, 325, 1 << 30)),
            Reason.DAMAGED),
        Arguments.of(
            "huge tiles",
            Tiffs.plain(100, 100, few, Map.of(262, 1, 322, 1 << 30, 323, 1 << 30)),
            Reason.DAMAGED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusesWithAReason(String name, byte[] encoded, Reason reason) {
    InputRejected refused =
        catchThrowableOfType(InputRejected.class, () -> decoder.decode(encoded));
    assertThat(refused).isNotNull();
    assertThat(refused.reason()).isEqualTo(reason);
  }

  private static void assertRed(Raster page, int x, int y) {
    assertThat(sample(page, x, y, 0)).isGreaterThan(200);
    assertThat(sample(page, x, y, 1)).isLessThan(60);
    assertThat(sample(page, x, y, 2)).isLessThan(60);
  }

  private static int sample(Raster page, int x, int y, int channel) {
    return page.rgb()[(y * page.width() + x) * 3 + channel] & 0xFF;
  }
}
