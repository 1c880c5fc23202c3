package dev.hawiya.specimen.attack;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.specimen.photo.Jpeg;
import dev.hawiya.specimen.photo.Photo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** The card as drawn, upright, of any size, with a border of one colour or none: no camera. */
final class DigitalPicture {
  private static final double BORDERED = 0.4;

  private DigitalPicture() {}

  static Photo of(BufferedImage card, RandomGenerator random) {
    int across = 620 + random.nextInt(900);
    int down = Math.round(across * card.getHeight() / (float) card.getWidth());
    boolean bordered = random.nextDouble() < BORDERED;
    int side = bordered ? (int) (across * 0.25 * random.nextDouble()) : 0;
    int above = bordered ? (int) (across * 0.4 * random.nextDouble()) : 0;
    BufferedImage picture = Pixels.blank(across + 2 * side, down + 2 * above);
    int tone = random.nextInt(256);
    Pixels.fill(picture, random.nextBoolean() ? Color.WHITE : new Color(tone, tone, tone));
    Graphics2D graphics = picture.createGraphics();
    graphics.drawImage(Pixels.scaled(card, across, down), side, above, null);
    graphics.dispose();
    double w = picture.getWidth();
    double h = picture.getHeight();
    Quad corners = Quad.of(new Box(side / w, above / h, 1 - side / w, 1 - above / h));
    double quality = 0.7 + 0.27 * random.nextDouble();
    return new Photo(Jpeg.encode(picture, quality), (int) w, (int) h, corners);
  }
}
