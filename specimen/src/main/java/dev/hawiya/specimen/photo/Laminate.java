package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Lays a card or an open booklet into the scene: perspective, rounded corners, its shadow. */
final class Laminate {
  private static final double SHADOW_REACH = 2.2;

  private final Frame scene;
  private final Pose pose;
  private final double shadow;
  private final double lean;
  private final RandomGenerator random;

  Laminate(Frame scene, Pose pose, RandomGenerator random) {
    this.scene = scene;
    this.pose = pose;
    this.random = random;
    this.shadow = 0.15 + 0.4 * random.nextDouble();
    this.lean = 1.6 * (random.nextDouble() - 0.5);
  }

  void lay(Subject subject) {
    Pages pages = pages(subject);
    Homography back = Homography.between(pose.corners(), Quad.WHOLE);
    var box = reach(pages);
    int x1 = (int) (box.x1() * scene.width());
    int y1 = (int) (box.y1() * scene.height());
    for (int y = (int) (box.y0() * scene.height()); y < y1; y++) {
      for (int x = (int) (box.x0() * scene.width()); x < x1; x++) {
        Point at = back.map(new Point((x + 0.5) / scene.width(), (y + 0.5) / scene.height()));
        int i = y * scene.width() + x;
        scene.rgb()[i] = pixel(scene.rgb()[i], pages.fold().bent(at), pages);
      }
    }
  }

  private int pixel(int under, Point at, Pages pages) {
    Sheet sheet = pose.sheet();
    double outside = outside(at.x() * sheet.width(), at.y() * sheet.height(), pages);
    int inside = (int) (256 * Math.max(0, Math.min(1, 0.5 - outside * pages.millimetre())));
    int ground = under;
    if (inside < 256) {
      double away =
          outside(at.x() * sheet.width() + lean, at.y() * sheet.height() - Math.abs(lean), pages);
      double dark = shadow * Math.max(0, Math.min(1, 1 - away / SHADOW_REACH));
      ground = Frame.mix(under, 0, (int) (256 * dark));
    }
    if (inside == 0) {
      return ground;
    }
    return Frame.mix(ground, pages.colour(at), inside);
  }

  /** Millimetres from the rounded outline; negative inside. */
  private double outside(double x, double y, Pages pages) {
    Sheet sheet = pose.sheet();
    double middle = pages.above().isPresent() ? 0 : sheet.height() / 2;
    double half = sheet.height() - middle;
    double dx = Math.abs(x - sheet.width() / 2) - (sheet.width() / 2 - sheet.radius());
    double dy = Math.abs(y - middle) - (half - sheet.radius());
    if (dx <= 0 || dy <= 0) {
      return Math.max(dx, dy) - sheet.radius();
    }
    return Math.sqrt(dx * dx + dy * dy) - sheet.radius();
  }

  /** The pages at about their size in the photo, and how they bend. */
  private record Pages(Frame card, Optional<Frame> above, Fold fold, double millimetre) {
    int colour(Point at) {
      boolean upper = at.y() < 0 && above.isPresent();
      Frame page = upper ? above.get() : card;
      double y = upper ? at.y() + 1 : at.y();
      int colour = page.sample(at.x() * page.width() - 0.5, y * page.height() - 0.5);
      return above.isEmpty() ? colour : Frame.mix(colour, 0, (int) (256 * fold.dark(at)));
    }
  }

  private Pages pages(Subject subject) {
    return new Pages(
        Frame.of(shrunk(subject.card())),
        subject.above().map(page -> Frame.of(shrunk(page))),
        subject.above().isPresent() ? Fold.any(random) : Fold.none(),
        pose.sheetPixels() / pose.sheet().width());
  }

  /** The part of the scene that changes: the card and its shadow, all of it for a booklet. */
  private Box reach(Pages pages) {
    return pages.above().isPresent()
        ? new Box(0, 0, 1, 1)
        : pose.corners().bounds().grown(0.05, 0.05);
  }

  /** Brings the card near its size in the photo first, so that sampling does not alias. */
  private BufferedImage shrunk(BufferedImage card) {
    int target = (int) Math.round(1.15 * pose.sheetPixels());
    if (target >= card.getWidth()) {
      return card;
    }
    BufferedImage near = card;
    while (near.getWidth() > 2 * target) {
      near = sized(near, near.getWidth() / 2);
    }
    return sized(near, target);
  }

  private static BufferedImage sized(BufferedImage card, int width) {
    int height = Math.round(width * card.getHeight() / (float) card.getWidth());
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = out.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(card, 0, 0, width, height, null);
    graphics.dispose();
    return out;
  }
}
