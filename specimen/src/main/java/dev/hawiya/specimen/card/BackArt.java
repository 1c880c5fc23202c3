package dev.hawiya.specimen.card;

import dev.hawiya.specimen.drawing.Guilloche;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** Under everything on the back: beige to salmon above, white below, a faint scene between. */
final class BackArt {
  private static final int BEIGE_FOOT = 376;

  private final Surface surface;
  private final Palette palette;
  private final RandomGenerator random;

  BackArt(Surface surface, Palette palette, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.random = random;
  }

  void draw() {
    var graphics = surface.graphics();
    Color salmon = palette.colour(16 + 8 * random.nextDouble(), 0.13, 0.95, 1);
    Color beige = palette.colour(34 + 8 * random.nextDouble(), 0.18, 0.91, 1);
    graphics.setPaint(new GradientPaint(0, 0, salmon, 0, BEIGE_FOOT, beige));
    graphics.fillRect(0, 0, Surface.WIDTH, BEIGE_FOOT);
    graphics.setPaint(palette.colour(240, 0.03, 0.95, 1));
    graphics.fillRect(0, BEIGE_FOOT, Surface.WIDTH, Surface.HEIGHT - BEIGE_FOOT + 2);
    Guilloche guilloche = new Guilloche(random);
    var upper = new Rectangle2D.Double(0, 0, Surface.WIDTH, BEIGE_FOOT);
    guilloche.weave(surface, upper, 8, 9, palette.colour(20, 0.25, 0.82, 0.28));
    guilloche.weave(surface, upper, 10, 13, palette.colour(45, 0.3, 0.8, 0.25));
    new ThroneScene(surface, palette, random).draw();
    new MaskHologram(surface, palette, random).draw();
    new EagleEmblem(surface, palette).draw();
  }
}
