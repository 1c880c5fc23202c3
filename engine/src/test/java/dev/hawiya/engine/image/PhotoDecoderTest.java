package dev.hawiya.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import dev.hawiya.core.image.Raster;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhotoDecoderTest {
  private final PhotoDecoder decoder = new PhotoDecoder(Limits.DEFAULT);

  static Stream<Arguments> readable() {
    return Stream.of(
        Arguments.of("jpeg", Pictures.jpeg(120, 80)),
        Arguments.of("png", Pictures.png(120, 80)),
        Arguments.of("png with alpha", argb()),
        Arguments.of("webp", Pictures.webp(120, 80)),
        Arguments.of("webp without loss", Pictures.webp(120, 80, 101, 3)),
        Arguments.of("webp with alpha", Pictures.webp(120, 80, 90, 4)),
        Arguments.of("webp with alpha, without loss", Pictures.webp(120, 80, 101, 4)));
  }

  private static byte[] argb() {
    return Pictures.encoded(Pictures.halves(120, 80, BufferedImage.TYPE_INT_ARGB), "png");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readable")
  void decodesEveryFormatToRgb(String name, byte[] encoded) throws InputRejected {
    Raster raster = decoder.decode(encoded).get(0);
    assertThat(raster.width()).isEqualTo(120);
    assertThat(raster.height()).isEqualTo(80);
    assertThat(pixel(raster, 20, 40)).satisfies(PhotoDecoderTest::isRed);
  }

  private static void isRed(int[] rgb) {
    assertThat(rgb[0]).isGreaterThan(200);
    assertThat(rgb[1]).isLessThan(60);
    assertThat(rgb[2]).isLessThan(60);
  }

  @Test
  void laysTransparentPixelsOnWhite() throws InputRejected {
    byte[] clear = Pictures.encoded(new BufferedImage(80, 80, BufferedImage.TYPE_INT_ARGB), "png");
    assertThat(pixel(decoder.decode(clear).get(0), 5, 5)).containsExactly(255, 255, 255);
  }

  @Test
  void bringsSixteenBitsToEight() throws InputRejected {
    int[] grey = pixel(decoder.decode(Pictures.png16(80, 80, 0x8000)).get(0), 5, 5);
    assertThat(grey[0]).isBetween(126, 130);
    assertThat(grey[1]).isEqualTo(grey[0]);
  }

  @Test
  void readsGreyscale() throws InputRejected {
    byte[] grey = Pictures.encoded(Pictures.halves(90, 90, BufferedImage.TYPE_BYTE_GRAY), "jpg");
    int[] rgb = pixel(decoder.decode(grey).get(0), 10, 10);
    assertThat(rgb[0]).isEqualTo(rgb[1]).isEqualTo(rgb[2]);
  }

  @Test
  void readsCmyk() throws InputRejected, IOException {
    Raster raster = decoder.decode(Pictures.cmykJpeg(80, 80, 0)).get(0);
    assertThat(raster.width()).isEqualTo(80);
    int[] rgb = pixel(raster, 40, 40);
    assertThat(rgb[0]).isEqualTo(rgb[1]).isEqualTo(rgb[2]);
  }

  /** Where the red half of the stored picture must lie after it is set upright. */
  @ParameterizedTest(name = "orientation {0}")
  @CsvSource({
    "1, 10, 40", "2, 110, 40", "3, 110, 40", "4, 10, 40",
    "5, 40, 10", "6, 40, 10", "7, 40, 110", "8, 40, 110"
  })
  void honoursExifOrientation(int orientation, int x, int y) throws InputRejected {
    List<byte[]> turned =
        List.of(
            Exif.jpeg(Pictures.jpeg(120, 80), orientation),
            Exif.png(Pictures.png(120, 80), orientation),
            Exif.webp(Pictures.webpHalves(120, 80), 120, 80, orientation));
    for (byte[] encoded : turned) {
      Raster raster = decoder.decode(encoded).get(0);
      assertThat(raster.width()).isEqualTo(orientation < 5 ? 120 : 80);
      assertThat(pixel(raster, x, y)).satisfies(PhotoDecoderTest::isRed);
    }
  }

  @Test
  void readsSixteenBitsOfEveryColour() throws InputRejected {
    int[] rgb = pixel(decoder.decode(Pictures.png48(80, 80, 0x4000, 0x8000, 0xFFFF)).get(0), 5, 5);
    assertThat(rgb[0]).isBetween(63, 65);
    assertThat(rgb[1]).isBetween(127, 129);
    assertThat(rgb[2]).isEqualTo(255);
  }

  @Test
  void readsGreyWithAlpha() throws InputRejected {
    byte[] png = Pictures.greyAlphaPng(80, 80, 100, 128);
    int[] rgb = pixel(decoder.decode(png).get(0), 5, 5);
    assertThat(rgb[0]).isBetween(175, 180).isEqualTo(rgb[1]).isEqualTo(rgb[2]);
  }

  static Stream<Arguments> refused() {
    byte[] jpeg = Pictures.jpeg(120, 80);
    byte[] png = Pictures.png(120, 80);
    byte[] webp = Pictures.webp(120, 80);
    return Stream.of(
        Arguments.of("zero bytes", new byte[0], Reason.EMPTY),
        Arguments.of("text", "hello, this is no picture".getBytes(), Reason.NOT_AN_IMAGE),
        Arguments.of("gif", "GIF89a............".getBytes(), Reason.UNSUPPORTED_FORMAT),
        Arguments.of("pdf", "%PDF-1.7 ..........".getBytes(), Reason.UNSUPPORTED_FORMAT),
        Arguments.of("heic", "\0\0\0\30ftypheic....".getBytes(), Reason.UNSUPPORTED_FORMAT),
        Arguments.of("bmp", "BM..................".getBytes(), Reason.UNSUPPORTED_FORMAT),
        Arguments.of("half a jpeg", Arrays.copyOf(jpeg, jpeg.length / 2), Reason.TRUNCATED),
        Arguments.of("half a png", Arrays.copyOf(png, png.length / 2), Reason.TRUNCATED),
        Arguments.of("half a webp", Arrays.copyOf(webp, webp.length / 2), Reason.TRUNCATED),
        Arguments.of("jpeg head", Arrays.copyOf(jpeg, 3), Reason.TRUNCATED),
        Arguments.of("1x1", Pictures.png(1, 1), Reason.TOO_SMALL),
        Arguments.of("bomb", Pictures.pngClaiming(20000, 20000), Reason.TOO_LARGE),
        Arguments.of("26 Mpx", Pictures.pngClaiming(5200, 5001), Reason.TOO_LARGE),
        Arguments.of("negative size", Pictures.pngClaiming(-5, 100), Reason.TOO_SMALL),
        Arguments.of("no pixels", Pictures.pngClaiming(100, 100), Reason.DAMAGED),
        Arguments.of("16 MB", new byte[16 * 1024 * 1024], Reason.TOO_MANY_BYTES));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusesWithAReason(String name, byte[] encoded, Reason reason) {
    InputRejected refused =
        catchThrowableOfType(InputRejected.class, () -> decoder.decode(encoded));
    assertThat(refused).isNotNull();
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused).hasMessageMatching("(?s).{20,}");
  }

  @Test
  void saysWhatToSendInsteadOfHeic() {
    byte[] heic = "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes();
    assertThatThrownBy(() -> decoder.decode(heic)).hasMessageContaining("JPEG or PNG");
  }

  @Test
  void refusesAnimatedWebp() {
    byte[] header = new byte[64];
    System.arraycopy("RIFF".getBytes(), 0, header, 0, 4);
    header[4] = 56;
    System.arraycopy("WEBPVP8X".getBytes(), 0, header, 8, 8);
    header[20] = 2;
    assertThatThrownBy(() -> decoder.decode(header)).hasMessageContaining("animated");
  }

  /** Seeded mutations of good files: only the declared refusal may come out. */
  @Test
  void damagedFilesAreOnlyEverRefused() {
    Random random = new Random(20261121);
    byte[][] good = {Pictures.jpeg(160, 120), Pictures.png(160, 120), Pictures.webp(160, 120)};
    int refused = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = good[i % 3].clone();
      for (int k = random.nextInt(12); k >= 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(5) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      try {
        assertThat(decoder.decode(bytes).get(0).rgb()).isNotEmpty();
      } catch (InputRejected e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(300, 2900);
  }

  private static int[] pixel(Raster raster, int x, int y) {
    int at = (y * raster.width() + x) * 3;
    return new int[] {
      raster.rgb()[at] & 0xFF, raster.rgb()[at + 1] & 0xFF, raster.rgb()[at + 2] & 0xFF
    };
  }
}
