package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** Lays the card into the scene: perspective, rounded corners of ID-1, its shadow beneath. */
final class Laminate {
  private static final double WIDTH = 85.60;
  private static final double HEIGHT = 53.98;
  private static final double RADIUS = 3.18;
  private static final double SHADOW_REACH = 2.2;

  private final Frame scene;
  private final Pose pose;
  private final double shadow;
  private final double lean;

  Laminate(Frame scene, Pose pose, RandomGenerator random) {
    this.scene = scene;
    this.pose = pose;
    this.shadow = 0.15 + 0.4 * random.nextDouble();
    this.lean = 1.6 * (random.nextDouble() - 0.5);
  }

  void lay(BufferedImage card) {
    Frame source = Frame.of(shrunk(card));
    Homography back = Homography.between(pose.corners(), Quad.WHOLE);
    double millimetre = pose.cardPixels() / WIDTH;
    var box = pose.corners().bounds().grown(0.05, 0.05);
    int x1 = (int) (box.x1() * scene.width());
    int y1 = (int) (box.y1() * scene.height());
    for (int y = (int) (box.y0() * scene.height()); y < y1; y++) {
      for (int x = (int) (box.x0() * scene.width()); x < x1; x++) {
        Point at = back.map(new Point((x + 0.5) / scene.width(), (y + 0.5) / scene.height()));
        int i = y * scene.width() + x;
        scene.rgb()[i] = pixel(scene.rgb()[i], at, source, millimetre);
      }
    }
  }

  private int pixel(int under, Point at, Frame source, double millimetre) {
    double outside = outside(at.x() * WIDTH, at.y() * HEIGHT);
    int inside = (int) (256 * Math.max(0, Math.min(1, 0.5 - outside * millimetre)));
    int ground = under;
    if (inside < 256) {
      double away = outside(at.x() * WIDTH + lean, at.y() * HEIGHT - Math.abs(lean));
      double dark = shadow * Math.max(0, Math.min(1, 1 - away / SHADOW_REACH));
      ground = Frame.mix(under, 0, (int) (256 * dark));
    }
    if (inside == 0) {
      return ground;
    }
    int colour = source.sample(at.x() * source.width() - 0.5, at.y() * source.height() - 0.5);
    return Frame.mix(ground, colour, inside);
  }

  /** Millimetres from the rounded outline; negative inside. */
  private static double outside(double x, double y) {
    double dx = Math.abs(x - WIDTH / 2) - (WIDTH / 2 - RADIUS);
    double dy = Math.abs(y - HEIGHT / 2) - (HEIGHT / 2 - RADIUS);
    if (dx <= 0 || dy <= 0) {
      return Math.max(dx, dy) - RADIUS;
    }
    return Math.sqrt(dx * dx + dy * dy) - RADIUS;
  }

  /** Brings the card near its size in the photo first, so that sampling does not alias. */
  private BufferedImage shrunk(BufferedImage card) {
    int target = (int) Math.round(1.15 * pose.cardPixels());
    if (target >= card.getWidth()) {
      return card;
    }
    int height = Math.round(target * card.getHeight() / (float) card.getWidth());
    BufferedImage out = new BufferedImage(target, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = out.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(card, 0, 0, target, height, null);
    graphics.dispose();
    return out;
  }
}
