package dev.hawiya.specimen.card;

import dev.hawiya.specimen.drawing.Guilloche;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Stones;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** Under everything on the front: blue sky, ochre sand, three pyramids, the Sphinx, waves. */
final class FrontArt {
  private final Surface surface;
  private final Palette palette;
  private final RandomGenerator random;

  FrontArt(Surface surface, Palette palette, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.random = random;
  }

  void draw() {
    Guilloche guilloche = new Guilloche(random);
    ground();
    var whole = new Rectangle2D.Double(0, 0, Surface.WIDTH, 574);
    guilloche.weave(surface, whole, 9, 14, palette.colour(225, 0.3, 0.75, 0.22));
    guilloche.weave(surface, whole, 11, 20, palette.colour(280, 0.22, 0.8, 0.2));
    pyramid(920, 250, 150);
    pyramid(766, 190, 190);
    pyramid(425, 280, 90);
    new Sphinx(surface, palette, random).draw();
    guilloche.weave(
        surface,
        new Rectangle2D.Double(0, 300, Surface.WIDTH, 274),
        10,
        16,
        palette.colour(28, 0.5, 0.8, 0.25));
    guilloche.scallops(
        surface,
        new Rectangle2D.Double(0, 572, Surface.WIDTH, 70),
        palette.colour(238, 0.32, 0.66, 0.55));
  }

  private void ground() {
    var graphics = surface.graphics();
    Color sky = palette.colour(228, 0.17, 0.88, 1);
    graphics.setPaint(sky);
    graphics.fillRect(0, 0, Surface.WIDTH, 300);
    Color sand = palette.colour(33, 0.38, 0.88, 1);
    Color low = palette.colour(30, 0.26, 0.85, 1);
    graphics.setPaint(new GradientPaint(0, 285, sky, 0, 315, sand));
    graphics.fillRect(0, 285, Surface.WIDTH, 60);
    graphics.setPaint(new GradientPaint(0, 340, sand, 0, 574, low));
    graphics.fillRect(0, 340, Surface.WIDTH, 240);
    graphics.setPaint(palette.colour(232, 0.18, 0.84, 1));
    graphics.fillRect(0, 572, Surface.WIDTH, 70);
  }

  private void pyramid(double apexX, double apexY, double half) {
    double foot = 330 + 20 * random.nextDouble();
    double reach = half * (foot - apexY) / 190;
    Path2D lit = triangle(apexX, apexY, apexX - reach, apexX + reach, foot);
    surface.fill(lit, palette.colour(35, 0.55, 0.84, 0.9));
    double edge = apexX + reach * 0.25;
    surface.fill(
        triangle(apexX, apexY, edge, apexX + reach, foot), palette.colour(30, 0.55, 0.76, 0.55));
    var graphics = surface.graphics();
    var clip = graphics.getClip();
    graphics.clip(lit);
    new Stones(surface, random)
        .scatter(lit.getBounds2D(), 130, palette.colour(27, 0.62, 0.68, 0.16));
    double cap = apexY + (foot - apexY) * 0.24;
    surface.fill(
        triangle(apexX, apexY, apexX - reach * 0.3, apexX + reach * 0.3, cap),
        palette.colour(36, 0.3, 0.92, 0.45));
    graphics.setClip(clip);
  }

  private static Path2D triangle(double x, double y, double left, double right, double foot) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    path.lineTo(right, foot);
    path.lineTo(left, foot);
    path.closePath();
    return path;
  }
}
