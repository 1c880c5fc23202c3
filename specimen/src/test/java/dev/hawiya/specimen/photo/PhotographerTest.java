package dev.hawiya.specimen.photo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographerTest {
  /** A mark near each corner, each in a colour of its own. */
  private static final List<Point> MARKS =
      List.of(
          new Point(0.08, 0.12),
          new Point(0.92, 0.12),
          new Point(0.92, 0.88),
          new Point(0.08, 0.88));

  private static final List<Color> COLOURS =
      List.of(Color.RED, Color.GREEN, Color.BLUE, Color.BLACK);

  private static final Sheet PAGE = new Sheet(125, 88, 3);

  @Test
  void theCornersToldAreWhereTheCardLies() throws IOException {
    for (int seed = 0; seed < 12; seed++) {
      Photo photo = new Photographer(Hardness.EASY).take(marked(), new SplittableRandom(seed));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
      Homography out = Homography.between(Quad.WHOLE, photo.corners());
      for (int i = 0; i < 4; i++) {
        assertThat(strongest(image, out.map(MARKS.get(i)))).as("mark %d", i).isEqualTo(i);
      }
    }
  }

  /** The page over it is grey all over, and the lower page bends towards the spine. */
  @Test
  void theCornersOfAnOpenBookletAreThoseOfTheLowerPage() throws IOException {
    BufferedImage grey = new BufferedImage(1012, 638, BufferedImage.TYPE_INT_RGB);
    grey.createGraphics().fillRect(0, 0, 1012, 638);
    Subject card = marked();
    Subject open = new Subject(card.card(), PAGE, List.of(), Optional.of(grey));
    for (int seed = 0; seed < 12; seed++) {
      Photo photo = new Photographer(Hardness.EASY).take(open, new SplittableRandom(seed));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
      Homography out = Homography.between(Quad.WHOLE, photo.corners());
      for (int i = 0; i < 4; i++) {
        assertThat(strongest(image, out.map(MARKS.get(i)))).as("mark %d", i).isEqualTo(i);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1})
  void aFoldLeavesTheEdgesOfThePagesWhereTheyAre(double y) {
    for (int seed = 0; seed < 20; seed++) {
      Fold fold = Fold.any(new SplittableRandom(seed));
      assertThat(fold.bent(new Point(0, y))).isEqualTo(new Point(0, y));
      double before = -1;
      for (double down = -0.99; down < 1; down += 0.01) {
        double bent = fold.bent(new Point(0.5, down)).y();
        assertThat(bent).isGreaterThan(before);
        before = bent;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheCardInsideAPhotoOfAPhonesSize(Hardness hardness) throws IOException {
    for (int seed = 0; seed < 6; seed++) {
      Photo photo = new Photographer(hardness).take(marked(), new SplittableRandom(seed));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
      assertThat(image.getWidth()).isEqualTo(photo.width());
      assertThat(image.getHeight()).isEqualTo(photo.height());
      assertThat(photo.width() * photo.height()).isBetween(480_000, 3_010_000);
      assertThat(photo.corners().area()).isBetween(0.02, 1.0);
      var box = photo.corners().bounds();
      assertThat(List.of(box.x0(), box.y0(), box.x1(), box.y1()))
          .allSatisfy(v -> assertThat(v).isBetween(0.0, 1.0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void turnsTheCardEveryWay(Hardness hardness) {
    Set<Integer> quarters = new HashSet<>();
    for (int seed = 0; seed < 60; seed++) {
      Pose pose = Pose.any(Sheet.ID_1, hardness, new SplittableRandom(seed));
      Point left = pose.corners().topLeft();
      Point right = pose.corners().topRight();
      double turn = Math.atan2(right.y() - left.y(), right.x() - left.x());
      quarters.add((int) Math.round(turn / (Math.PI / 2)) & 3);
    }
    assertThat(quarters).hasSize(4);
  }

  @Test
  void theSameRandomnessGivesTheSameBytes() {
    Photographer photographer = new Photographer(Hardness.HARD);
    byte[] once = photographer.take(marked(), new SplittableRandom(9)).jpeg();
    byte[] again = photographer.take(marked(), new SplittableRandom(9)).jpeg();
    assertThat(again).isEqualTo(once);
  }

  @Test
  void photographsAnEmptyTableToo() throws IOException {
    byte[] jpeg = new Photographer(Hardness.NORMAL).withoutCard(new SplittableRandom(2));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
    assertThat(image.getWidth() * image.getHeight()).isBetween(480_000, 3_010_000);
  }

  private static Subject marked() {
    BufferedImage card = new BufferedImage(1012, 638, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = card.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1012, 638);
    for (int i = 0; i < 4; i++) {
      graphics.setColor(COLOURS.get(i));
      int x = (int) (MARKS.get(i).x() * 1012);
      int y = (int) (MARKS.get(i).y() * 638);
      graphics.fillOval(x - 30, y - 30, 60, 60);
    }
    return new Subject(card, Sheet.ID_1, List.of(), Optional.empty());
  }

  /** The channel that stands out at a place: 0 red, 1 green, 2 blue, 3 none. */
  private static int strongest(BufferedImage image, Point at) {
    int p = image.getRGB((int) (at.x() * image.getWidth()), (int) (at.y() * image.getHeight()));
    int[] channels = {p >> 16 & 255, p >> 8 & 255, p & 255};
    int best = 0;
    for (int i = 1; i < 3; i++) {
      best = channels[i] > channels[best] ? i : best;
    }
    int others = channels[0] + channels[1] + channels[2] - channels[best];
    return channels[best] - others / 2 > 50 ? best : 3;
  }
}
