package dev.hawiya.engine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeOutlinesTest {
  private static final int SIDE = 900;
  private static final EdgeOutlines OUTLINES = new EdgeOutlines();

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 45, 80, 90, 135})
  void aCardOnATableIsOutlinedAtAnyAngle(int degrees) {
    List<Quad> found = OUTLINES.outlines(card(degrees, 500, 315));
    assertThat(found).isNotEmpty();
    double turn = Math.toRadians(degrees);
    for (int corner = 0; corner < 4; corner++) {
      double x = (corner == 0 || corner == 3 ? -0.5 : 0.5) * 500;
      double y = (corner < 2 ? -0.5 : 0.5) * 315;
      Point there =
          new Point(
              0.5 + (x * Math.cos(turn) - y * Math.sin(turn)) / SIDE,
              0.5 + (x * Math.sin(turn) + y * Math.cos(turn)) / SIDE);
      assertThat(found.get(0).corners()).anyMatch(c -> c.distance(there) < 0.015);
    }
    assertThat(found.get(0).isConvex()).isTrue();
  }

  @Test
  void whatHasNotACardsProportionIsNone() {
    assertThat(OUTLINES.outlines(card(20, 600, 120))).isEmpty();
    assertThat(OUTLINES.outlines(card(20, 60, 38))).isEmpty();
  }

  @Test
  void anEmptyTableHasNone() {
    assertThat(OUTLINES.outlines(card(0, 0, 0))).isEmpty();
    assertThat(OUTLINES.outlines(new Raster(1, 1, new byte[3]))).isEmpty();
  }

  /** A pale card with rounded corners in the middle of a dark table. */
  private static Raster card(int degrees, int width, int height) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(90, 70, 60));
    g.fillRect(0, 0, SIDE, SIDE);
    g.rotate(Math.toRadians(degrees), SIDE / 2.0, SIDE / 2.0);
    g.setColor(new Color(240, 230, 200));
    g.fillRoundRect((SIDE - width) / 2, (SIDE - height) / 2, width, height, 36, 36);
    g.dispose();
    byte[] rgb = new byte[SIDE * SIDE * 3];
    for (int i = 0; i < SIDE * SIDE; i++) {
      int pixel = image.getRGB(i % SIDE, i / SIDE);
      rgb[3 * i] = (byte) (pixel >> 16);
      rgb[3 * i + 1] = (byte) (pixel >> 8);
      rgb[3 * i + 2] = (byte) pixel;
    }
    return new Raster(SIDE, SIDE, rgb);
  }
}
