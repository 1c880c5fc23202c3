package dev.hawiya.specimen.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InkLayerTest {
  private final SplittableRandom random = new SplittableRandom(3);
  private final InkLayer layer = new InkLayer(Surface.WIDTH, PrintStyle.any(random), random);

  /**
   * By the bidirectional rules groups of Arabic-Indic digits would swap; the card prints 3 first.
   */
  @Test
  void laysGroupsOfDigitsFromLeftToRight() {
    layer.digits("٣ ٠٠ ٠٠", new InkLayer.Row(100, 100, 44), 30, 20);
    BufferedImage card = burnt();
    int first = ink(card, 85, 145);
    int last = ink(card, 220, 300);
    assertThat(first).isGreaterThan(3 * last / 2);
    assertThat(last).isPositive();
  }

  @Test
  void endsWordsAtTheRightMarginAndSqueezesLongOnes() {
    String name = "عبدالرحمن مصطفى الاسكندرانى عبدالفتاح";
    layer.words(name, 600, 960, 200, 44);
    BufferedImage card = burnt();
    assertThat(ink(card, 0, 585)).isZero();
    assertThat(ink(card, 975, Surface.WIDTH)).isZero();
    assertThat(ink(card, 600, 640)).isPositive();
    assertThat(ink(card, 920, 960)).isPositive();
  }

  private BufferedImage burnt() {
    Surface surface = Surface.opaque(Surface.WIDTH);
    surface.graphics().setColor(Color.WHITE);
    surface.graphics().fillRect(0, 0, Surface.WIDTH, Surface.HEIGHT);
    layer.burnInto(surface.image());
    return surface.image();
  }

  private static int ink(BufferedImage image, int x0, int x1) {
    int dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = x0; x < x1; x++) {
        dark += (image.getRGB(x, y) & 255) < 128 ? 1 : 0;
      }
    }
    return dark;
  }
}
