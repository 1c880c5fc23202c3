package dev.hawiya.specimen.plate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlatePressTest {
  private static final int MANY = 100;

  @ParameterizedTest
  @EnumSource
  void numbersAreThoseThatPlatesHave(PlateForm form) {
    String letter = form.egyptian() ? "[أبجدرسصطعفقلمنهوى]" : "[A-HJ-NP-TV-Z]";
    for (int i = 0; i < MANY; i++) {
      Registration number = Registration.any(form, new SplittableRandom(i));
      assertThat(number.letters()).hasSizeBetween(2, 3).allMatch(l -> l.matches(letter));
      assertThat(number.digits()).matches("[1-9]{3,4}");
      assertThat(number.letters().size() + number.digits().length()).isGreaterThanOrEqualTo(6);
    }
  }

  @ParameterizedTest
  @EnumSource
  void drawsTheSamePlateAgainInItsProportions(PlateForm form) {
    Registration number = Registration.any(form, new SplittableRandom(5));
    BufferedImage plate = new PlatePress().press(form, number, new SplittableRandom(7));
    BufferedImage again = new PlatePress().press(form, number, new SplittableRandom(7));
    assertThat((double) plate.getWidth() / plate.getHeight())
        .isEqualTo((double) form.width() / form.height());
    assertThat(pixels(plate)).isEqualTo(pixels(again));
    Registration other = Registration.any(form, new SplittableRandom(6));
    assertThat(pixels(new PlatePress().press(form, other, new SplittableRandom(7))))
        .isNotEqualTo(pixels(plate));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
