package dev.hawiya.specimen.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** Families of fine sine lines that interlace, as security printing has them. */
public final class Guilloche {
  private final RandomGenerator random;

  public Guilloche(RandomGenerator random) {
    this.random = random;
  }

  /** Fills an area with lines about {@code spacing} apart that swing by {@code swing}. */
  public void weave(Surface surface, Rectangle2D area, double spacing, double swing, Color colour) {
    var graphics = surface.graphics();
    var clip = graphics.getClip();
    graphics.clip(area);
    graphics.setStroke(new BasicStroke(0.8f));
    double wave = 90 + 80 * random.nextDouble();
    double phase = 6 * random.nextDouble();
    double drift = 0.05 + 0.1 * random.nextDouble();
    int row = 0;
    for (double y = area.getMinY() - swing; y < area.getMaxY() + swing; y += spacing) {
      surface.line(wave(area, y, swing, wave, phase + drift * row++), colour);
    }
    graphics.setClip(clip);
  }

  private static Path2D wave(
      Rectangle2D area, double y, double swing, double length, double phase) {
    Path2D path = new Path2D.Double();
    path.moveTo(area.getMinX(), y);
    for (double x = area.getMinX(); x <= area.getMaxX() + 6; x += 6) {
      double t = 2 * Math.PI * x / length + phase;
      path.lineTo(x, y + swing * (Math.sin(t) + 0.4 * Math.sin(2.3 * t)));
    }
    return path;
  }

  /** The bottom strip: two rows of arches running against each other over a net of waves. */
  public void scallops(Surface surface, Rectangle2D area, Color colour) {
    var graphics = surface.graphics();
    var clip = graphics.getClip();
    graphics.clip(area);
    graphics.setStroke(new BasicStroke(0.9f));
    for (double y = area.getMinY(); y < area.getMaxY() + 12; y += 6) {
      surface.line(wave(area, y, 4, 26, 0), colour);
      surface.line(wave(area, y, 4, 26, Math.PI), colour);
    }
    graphics.setStroke(new BasicStroke(1.6f));
    double middle = area.getCenterY();
    for (double offset = -9; offset <= 9; offset += 9) {
      surface.line(wave(area, middle + offset, 11, 58, offset), colour);
    }
    graphics.setClip(clip);
  }
}
