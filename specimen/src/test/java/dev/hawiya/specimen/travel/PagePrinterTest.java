package dev.hawiya.specimen.travel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.travel.PageInk.Words;
import dev.hawiya.specimen.traveller.PaperSize;
import dev.hawiya.specimen.traveller.Tradition;
import dev.hawiya.specimen.traveller.Traveller;
import dev.hawiya.specimen.traveller.Travellers;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PagePrinterTest {
  private static final Travellers TRAVELLERS = new Travellers(3);

  /** Base lines from the bottom edge in millimetres; ten characters an inch from the left. */
  @ParameterizedTest
  @CsvSource({
    "TD3, 44, 14.0 7.7, 6.4",
    "TD1, 30, 16.8 10.4 4.1, 4.7",
    "TD2, 36, 14.0 7.7, 6.4",
    "MRV_A, 44, 14.0 7.7, 4.1",
    "MRV_B, 36, 14.0 7.7, 6.4"
  })
  void printsTheZoneWhereItBelongs(PaperSize size, int length, String baselines, double left) {
    List<Double> lines = List.of(baselines.split(" ")).stream().map(Double::valueOf).toList();
    for (int i = 0; i < 4; i++) {
      BufferedImage page = zone(size, lines.size(), length, i);
      for (double baseline : lines) {
        double middle = size.height() - baseline - 1.2;
        double right = left + length * 2.54;
        assertThat(ink(page, left, middle - 1.7, right, middle + 1.7)).isBetween(0.12, 0.6);
        assertThat(ink(page, left, middle + 2.8, right, middle + 3.5)).isLessThan(0.02);
        assertThat(ink(page, 0, middle - 1, left - 1.4, middle + 1)).isLessThan(0.02);
        assertThat(ink(page, right + 1.7, middle - 1, size.width(), middle + 1)).isLessThan(0.02);
      }
    }
  }

  private static BufferedImage zone(PaperSize size, int lines, int length, int index) {
    int width = (int) Math.round(size.width() * PageInk.UNIT);
    int height = (int) Math.round(size.height() * PageInk.UNIT);
    Surface surface = Surface.page(width, height);
    surface.fill(new Rectangle(0, 0, width, height), Color.WHITE);
    new MrzInk(size, new SplittableRandom(index))
        .print(Collections.nCopies(lines, "8".repeat(length)), surface);
    return surface.image();
  }

  @ParameterizedTest
  @EnumSource
  void printsAtThreeHundredDotsToTheInch(PaperSize size) {
    Traveller traveller = TRAVELLERS.traveller(0, size);
    Look look = Look.any(traveller.tradition(), new SplittableRandom(1));
    BufferedImage page =
        PagePrinter.front(traveller, look, List.of()).print(new SplittableRandom(2));
    assertThat(page.getWidth() / size.width()).isBetween(11.8, 11.85);
    assertThat(page.getHeight() / size.height()).isBetween(11.75, 11.9);
    assertThat(
            PagePrinter.front(traveller, look, List.of())
                .print(new SplittableRandom(2))
                .getRGB(200, 300))
        .isEqualTo(page.getRGB(200, 300));
  }

  @Test
  void everyLetterPrintedHasAGlyph() {
    assertThat(Fonts.bundled().covers(Typeface.OCR_B, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"))
        .isTrue();
    for (int i = 0; i < 400; i++) {
      for (PaperSize size : PaperSize.values()) {
        Traveller traveller = TRAVELLERS.traveller(i, size);
        Look look = Look.any(traveller.tradition(), new SplittableRandom(i));
        for (String value : new PrintedValues(traveller, look).all().values()) {
          Words words = new Words(value, look.value(), 2, Color.BLACK);
          assertThat(Fonts.bundled().covers(words.covering(), value)).as(value).isTrue();
        }
        traveller
            .holder()
            .name()
            .arabic()
            .ifPresent(
                name -> assertThat(Fonts.bundled().covers(look.arabic(), name)).as(name).isTrue());
      }
    }
  }

  @Test
  void everyLabelHasItsGlyphs() {
    for (List<String> row : Table.rows("labels")) {
      for (int i = 0; i < 30; i++) {
        Look look = Look.any(Tradition.EGYPTIAN, new SplittableRandom(i));
        assertThat(Fonts.bundled().covers(look.label(), row.get(1) + row.get(2))).isTrue();
        assertThat(Fonts.bundled().covers(look.arabic(), row.get(3))).as(row.get(3)).isTrue();
      }
    }
  }

  /** The share of dark pixels in a box of millimetres. */
  private static double ink(BufferedImage page, double x0, double y0, double x1, double y1) {
    int dark = 0;
    int all = 0;
    for (int y = (int) (y0 * PageInk.UNIT); y < y1 * PageInk.UNIT; y++) {
      for (int x = (int) (x0 * PageInk.UNIT);
          x < Math.min(page.getWidth(), x1 * PageInk.UNIT);
          x++) {
        dark += (page.getRGB(x, y) >> 8 & 255) < 150 ? 1 : 0;
        all++;
      }
    }
    return dark / (double) all;
  }
}
