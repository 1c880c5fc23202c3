package dev.hawiya.specimen.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.specimen.person.People;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardPrinterTest {
  private static final People PEOPLE = new People(5);

  @ParameterizedTest
  @ValueSource(ints = {320, 1012, 1600})
  void drawsTheFormatOfId1AtAnyWidth(int width) {
    BufferedImage front = new CardPrinter(width).front(PEOPLE.person(0), new SplittableRandom(1));
    assertThat(front.getWidth()).isEqualTo(width);
    assertThat(width / (double) front.getHeight()).isBetween(1.58, 1.592);
  }

  @Test
  void refusesAWidthThatCannotBeRead() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CardPrinter(20));
  }

  @ParameterizedTest
  @CsvSource({
    "first name, .60, .25, .96, .33", "other names, .60, .34, .96, .43",
    "street, .70, .46, .96, .55", "district, .60, .55, .96, .64",
    "century digit, .44, .77, .49, .86", "number, .44, .77, .98, .86",
    "check digit, .93, .77, .99, .86", "factory number, .09, .91, .36, .98"
  })
  void inksEveryZoneOfTheFront(String name, double x0, double y0, double x1, double y1) {
    for (int i = 0; i < 6; i++) {
      BufferedImage front = new CardPrinter(1012).front(PEOPLE.person(i), new SplittableRandom(i));
      assertThat(ink(front, new Box(x0, y0, x1, y1))).as(name).isGreaterThan(0.004);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "number, .45, .07, .78, .16", "issue, .26, .07, .42, .16", "profession, .60, .15, .78, .24",
    "row, .30, .27, .78, .40", "valid until, .30, .46, .78, .56", "copy, .88, .46, .94, .54",
    "barcode, .06, .62, .95, .95"
  })
  void inksEveryZoneOfTheBack(String name, double x0, double y0, double x1, double y1) {
    for (int i = 0; i < 6; i++) {
      BufferedImage back = new CardPrinter(1012).back(PEOPLE.person(i), new SplittableRandom(i));
      assertThat(ink(back, new Box(x0, y0, x1, y1))).as(name).isGreaterThan(0.004);
    }
  }

  /** The share of dark pixels. */
  private static double ink(BufferedImage image, Box zone) {
    int dark = 0;
    int all = 0;
    for (int y = (int) (zone.y0() * image.getHeight()); y < zone.y1() * image.getHeight(); y++) {
      for (int x = (int) (zone.x0() * image.getWidth()); x < zone.x1() * image.getWidth(); x++) {
        int p = image.getRGB(x, y);
        dark += (p >> 16 & 255) + (p >> 8 & 255) + (p & 255) < 300 ? 1 : 0;
        all++;
      }
    }
    return dark / (double) all;
  }
}
