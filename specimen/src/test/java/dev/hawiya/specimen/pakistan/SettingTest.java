package dev.hawiya.specimen.pakistan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.pakistan.Setting.Type;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
  private static final Rectangle2D ROOM = new Rectangle2D.Double(300, 200, 340, 60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "علی",
        "محمد غضنفر علی یوسفزئی",
        "مکان نمبر 12-B گلی نمبر 4 محلہ اسلام پورہ تحصیل ڈسکہ ضلع سیالکوٹ",
        "پلاٹ نمبر ۲۶۸ سیکٹر ۱۲-E"
      })
  void urduStaysInItsRoomAndEndsAtTheRight(String text) {
    for (Typeface face :
        new Typeface[] {Typeface.NASTALIQ, Typeface.NASTALIQ_BOLD, Typeface.GULZAR}) {
      Rectangle2D ink = Setting.urdu(text, face, 28, ROOM).getBounds2D();
      assertThat(ink.getMaxX()).as("%s", face).isEqualTo(ROOM.getMaxX(), within(0.5));
      assertThat(ink.getMinX()).isGreaterThanOrEqualTo(ROOM.getMinX() - 0.5);
      assertThat(ink.getMinY()).isGreaterThanOrEqualTo(ROOM.getMinY() - 0.5);
      assertThat(ink.getMaxY()).isLessThanOrEqualTo(ROOM.getMaxY() + 0.5);
    }
  }

  /** A word of joining letters climbs to its right, which a flat face would not do. */
  @ParameterizedTest
  @EnumSource(
      value = Typeface.class,
      names = {"NASTALIQ", "NASTALIQ_BOLD", "GULZAR"},
      mode = Mode.INCLUDE)
  void wordsSlopeAsNastaliqDoes(Typeface face) {
    Shape sloped = Fonts.bundled().outline("بحبحبح", face, 100, true);
    Shape flat = Fonts.bundled().outline("بحبحبح", Typeface.NOTO_NASKH, 100, true);
    double slope = sloped.getBounds2D().getHeight() / sloped.getBounds2D().getWidth();
    double level = flat.getBounds2D().getHeight() / flat.getBounds2D().getWidth();
    assertThat(slope).isGreaterThan(1.4 * level);
  }

  @Test
  void aNumberWithALetterIsReadFromLeftToRight() {
    Shape set = Setting.urdu("نمبر 1-W", Typeface.GULZAR, 20, ROOM);
    assertThat(unlike(set, "1-W")).isLessThan(0.05);
    assertThat(unlike(set, "W-1")).isGreaterThan(0.3);
  }

  /** How much of a text is not at the left end of a shape, as a share of its ink. */
  private static double unlike(Shape set, String text) {
    Shape alone = Fonts.bundled().outline(text, Typeface.ARIMO, 20, false);
    double across = alone.getBounds2D().getX() - set.getBounds2D().getX();
    double down = 0.67 * ROOM.getHeight() + ROOM.getY();
    int ink = 0;
    int missing = 0;
    for (double x = alone.getBounds2D().getMinX(); x < alone.getBounds2D().getMaxX(); x += 0.2) {
      for (double y = -16; y < 0; y += 0.2) {
        boolean here = alone.contains(x, y);
        ink += here ? 1 : 0;
        missing += here && !set.contains(x - across, y + down) ? 1 : 0;
      }
    }
    return missing / (double) ink;
  }

  @Test
  void latinBeginsAtItsLeftWithItsCapitalsAtTheTop() {
    Type type = new Type(Typeface.FIRA_CONDENSED, 20, 1);
    Rectangle2D name = Setting.latin("HINA", type, 273, 140, 400).getBounds2D();
    assertThat(name.getMinX()).isEqualTo(273, within(0.01));
    assertThat(name.getMinY()).isEqualTo(140, within(0.5));
    assertThat(name.getMaxY()).isEqualTo(160, within(0.5));
    Rectangle2D lengthy =
        Setting.latin("Muhammad Ghazanfar Ali Yousafzai Tanoli", type, 273, 140, 250).getBounds2D();
    assertThat(lengthy.getWidth()).isEqualTo(250, within(0.01));
  }
}
