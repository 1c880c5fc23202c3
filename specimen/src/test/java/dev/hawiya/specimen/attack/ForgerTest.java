package dev.hawiya.specimen.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.photo.Hardness;
import dev.hawiya.specimen.photo.Photo;
import dev.hawiya.specimen.photo.Sheet;
import dev.hawiya.specimen.photo.Subject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForgerTest {
  private static final Box PORTRAIT = new Box(0.05, 0.1, 0.3, 0.6);
  private static final Box NUMBER = new Box(0.4, 0.7, 0.95, 0.85);
  private static final Target TARGET =
      new Target(
          new Subject(card(), Sheet.ID_1, List.of(), Optional.empty()),
          Optional.of(PORTRAIT),
          List.of(new Target.Text(NUMBER, "12345", false)));

  @ParameterizedTest
  @EnumSource(Attack.class)
  void theSameChanceMakesTheSamePicture(Attack attack) {
    assertThat(photo(attack, 7).jpeg()).isEqualTo(photo(attack, 7).jpeg());
    assertThat(photo(attack, 7).jpeg()).isNotEqualTo(photo(attack, 8).jpeg());
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void cornersAreThoseOfTheCardItself(Attack attack) throws IOException {
    Photo photo = photo(attack, 3);
    BufferedImage picture = decoded(photo);
    assertThat(photo.corners().isConvex()).isTrue();
    assertThat(picture.getWidth()).isEqualTo(photo.width());
    Point middle = photo.corners().topLeft().towards(photo.corners().bottomRight(), 0.5);
    Point green = photo.corners().topRight().towards(middle, 0.3);
    assertThat(brightness(picture, middle)).isGreaterThan(brightness(picture, green));
  }

  @Test
  void aCopyHasNoColour() throws IOException {
    BufferedImage copy =
        decoded(new Forger(Optional.empty()).forge(Attack.COPY, TARGET, chance(4)));
    int far = 0;
    for (int i = 0; i < 1000; i++) {
      Color c = new Color(copy.getRGB(i * 37 % copy.getWidth(), i * 91 % copy.getHeight()));
      far = Math.max(far, Math.abs(c.getGreen() - c.getRed()));
    }
    assertThat(far).isLessThan(16);
  }

  @Test
  void aFileIsUpright() {
    Photo file = photo(Attack.DIGITAL, 5);
    assertThat(file.corners().topLeft().y()).isEqualTo(file.corners().topRight().y());
    assertThat(file.corners().topLeft().x()).isEqualTo(file.corners().bottomLeft().x());
  }

  @ParameterizedTest
  @EnumSource(
      value = Attack.class,
      names = {"PORTRAIT", "TEXT"})
  void whatIsNotAttackedStays(Attack attack) throws IOException {
    Forger flat = new Forger(Optional.empty());
    BufferedImage changed = decoded(flat.forge(attack, TARGET, chance(6)));
    Box place = attack == Attack.TEXT ? NUMBER : PORTRAIT;
    assertThat(away(changed, new Box(0.5, 0.1, 0.9, 0.5))).isLessThan(6);
    assertThat(away(changed, place)).isGreaterThan(8);
  }

  private static Photo photo(Attack attack, long seed) {
    return new Forger(Optional.of(Hardness.EASY)).forge(attack, TARGET, chance(seed));
  }

  private static SplittableRandom chance(long seed) {
    return new SplittableRandom(seed);
  }

  private static BufferedImage decoded(Photo photo) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
  }

  private static double brightness(BufferedImage picture, Point at) {
    double sum = 0;
    for (int i = 0; i < 81; i++) {
      int x = (int) (at.x() * picture.getWidth()) - 4 + i % 9;
      int y = (int) (at.y() * picture.getHeight()) - 4 + i / 9;
      sum += Pixels.luma(picture.getRGB(x, y));
    }
    return sum / 81;
  }

  /** The mean difference from the genuine card. */
  private static double away(BufferedImage changed, Box place) {
    BufferedImage card = TARGET.subject().card();
    double sum = 0;
    int count = 0;
    for (int y = (int) (place.y0() * card.getHeight()); y < place.y1() * card.getHeight(); y++) {
      for (int x = (int) (place.x0() * card.getWidth()); x < place.x1() * card.getWidth(); x++) {
        sum += Math.abs(Pixels.luma(card.getRGB(x, y)) - Pixels.luma(changed.getRGB(x, y)));
        count++;
      }
    }
    return sum / count;
  }

  /** White in the middle, green elsewhere; black strokes where the number stands. */
  private static BufferedImage card() {
    BufferedImage card = Pixels.blank(1012, 638);
    Pixels.fill(card, new Color(90, 160, 90));
    Graphics2D graphics = card.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillOval(450, 260, 112, 112);
    graphics.setColor(Color.BLACK);
    for (int x = 420; x < 940; x += 16) {
      graphics.fillRect(x, 470, 6, 50);
    }
    graphics.dispose();
    return card;
  }
}
