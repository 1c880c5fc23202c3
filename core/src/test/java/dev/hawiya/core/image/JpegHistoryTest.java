package dev.hawiya.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegHistoryTest {
  private static final int WIDTH = 512;
  private static final int LAID = 128;

  @ParameterizedTest
  @CsvSource({"0.6, 0.9", "0.7, 0.9", "0.75, 0.95", "0.65, 0.85"})
  void whatWasLaidInBetweenTwoSavingsIsApart(float first, float second) throws IOException {
    BufferedImage saved = saved(noise(1), first);
    saved.getRaster().setRect(noise(2).getData(new Rectangle(LAID, LAID)));
    assertThat(apart(saved(saved, second))).isGreaterThan(0.08);
  }

  @ParameterizedTest
  @CsvSource({"0.6, 0.9", "0.7, 0.9", "0.9, 0.6", "0.8, 0.8"})
  void whatWasSavedTwiceIsOfOnePiece(float first, float second) throws IOException {
    assertThat(apart(saved(saved(noise(1), first), second))).isCloseTo(0, within(0.025));
  }

  @Test
  void whatWasNeverSavedHasNoHistory() {
    assertThat(apart(noise(1))).isCloseTo(0, within(0.01));
  }

  @Test
  void theCoefficientsAreThoseOfTheCosines() {
    float[] block = new float[64];
    for (int i = 0; i < block.length; i++) {
      block[i] = 100 + (float) Math.cos((2 * (i % 8) + 1) * Math.PI / 16);
    }
    float[] found = JpegHistory.coefficients(block);
    assertThat(found[0]).isCloseTo((float) Math.sqrt(32), within(1e-3f));
    for (int i = 1; i < found.length; i++) {
      assertThat(found[i]).isCloseTo(0, within(1e-3f));
    }
  }

  private static double apart(BufferedImage picture) {
    List<float[]> inside = new ArrayList<>();
    List<float[]> all = new ArrayList<>();
    for (int y = 0; y < WIDTH; y += JpegHistory.SIDE) {
      for (int x = 0; x < WIDTH; x += JpegHistory.SIDE) {
        float[] levels = new float[64];
        for (int i = 0; i < levels.length; i++) {
          levels[i] = picture.getRaster().getSample(x + i % 8, y + i / 8, 0);
        }
        all.add(JpegHistory.coefficients(levels));
        if (x < LAID && y < LAID) {
          inside.add(all.get(all.size() - 1));
        }
      }
    }
    return new JpegHistory(inside).apartFrom(new JpegHistory(all));
  }

  private static BufferedImage noise(long seed) {
    Random random = new Random(seed);
    BufferedImage picture = new BufferedImage(WIDTH, WIDTH, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < WIDTH * WIDTH; i++) {
      double wave = 20 * Math.sin(i % WIDTH / 9.0) + 15 * Math.cos(i / WIDTH / 7.0);
      double level = 128 + wave + 12 * random.nextGaussian();
      picture.getRaster().setSample(i % WIDTH, i / WIDTH, 0, (int) level);
    }
    return picture;
  }

  private static BufferedImage saved(BufferedImage picture, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
