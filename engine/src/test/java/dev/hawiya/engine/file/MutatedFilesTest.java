package dev.hawiya.engine.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.image.Tiffs;
import dev.hawiya.engine.pdf.PdfFiles;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;

/** Seeded mutations of good files: only the declared refusal may come out, and soon. */
class MutatedFilesTest {
  private final FileDecoder decoder = new FileDecoder(Limits.DEFAULT);

  static Stream<Arguments> files() {
    BufferedImage picture = picture();
    return Stream.of(
        Arguments.of("pdf of a scan", PdfFiles.scans(picture), 400),
        Arguments.of("pdf by hand", PdfFiles.painted(), 250),
        Arguments.of("tiff lzw", Tiffs.pages("LZW", picture, picture), 700),
        Arguments.of("tiff jpeg", Tiffs.pages("JPEG", picture), 700),
        Arguments.of("tiff deflate", Tiffs.pages("ZLib", picture), 700),
        Arguments.of("webp lossy", webp(80), 700),
        Arguments.of("webp lossless", webp(101), 700));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isReadOrRefused(String name, byte[] good, int times) {
    Random random = new Random(20261121);
    int refused = 0;
    for (int i = 0; i < times; i++) {
      try {
        assertThat(decoder.decode(mutated(good, random))).isNotEmpty();
      } catch (InputRejected e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(times / 20, times);
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int k = random.nextInt(8); k >= 0; k--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = inserted(bytes, at, random);
        default -> bytes[at] = (byte) '9';
      }
    }
    return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private static byte[] inserted(byte[] bytes, int at, Random random) {
    byte[] some = new byte[1 + random.nextInt(20)];
    random.nextBytes(some);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(some);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static BufferedImage picture() {
    BufferedImage image = new BufferedImage(90, 70, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.ORANGE);
    g.fillOval(10, 10, 60, 40);
    g.dispose();
    return image;
  }

  private static byte[] webp(int quality) {
    OpenCv.load();
    Mat mat = new Mat(70, 90, CvType.CV_8UC3, new Scalar(0, 120, 255));
    MatOfByte out = new MatOfByte();
    Imgcodecs.imencode(".webp", mat, out, new MatOfInt(Imgcodecs.IMWRITE_WEBP_QUALITY, quality));
    return out.toArray();
  }
}
