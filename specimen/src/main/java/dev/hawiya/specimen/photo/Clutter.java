package dev.hawiya.specimen.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** Things that lie about: sheets of paper with lines like writing, pens, coins, cables. */
final class Clutter {
  private final Graphics2D graphics;
  private final double size;
  private final RandomGenerator random;
  private final double width;
  private final double height;

  Clutter(Graphics2D graphics, double width, double height, RandomGenerator random) {
    this.graphics = graphics;
    this.width = width;
    this.height = height;
    this.size = Math.max(width, height);
    this.random = random;
  }

  void scatter(int things) {
    for (int i = 0; i < things; i++) {
      AffineTransform before = graphics.getTransform();
      graphics.translate(width * random.nextDouble(), height * random.nextDouble());
      graphics.rotate(2 * Math.PI * random.nextDouble());
      switch (random.nextInt(4)) {
        case 0 -> sheet(0.5 + 0.6 * random.nextDouble());
        case 1 -> pen();
        case 2 -> coin();
        default -> cable();
      }
      graphics.setTransform(before);
    }
  }

  /** A sheet right under the card, as people lay one to photograph it. */
  void sheetUnder(double x, double y, double turn) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y);
    graphics.rotate(turn);
    sheet(0.75 + 0.5 * random.nextDouble());
    graphics.setTransform(before);
  }

  private void sheet(double share) {
    double w = size * share;
    double h = w * (0.65 + 0.2 * random.nextDouble());
    int tone = 200 + random.nextInt(50);
    graphics.setColor(new Color(0, 0, 0, 50));
    graphics.fill(new Rectangle2D.Double(-w / 2 + w / 90, -h / 2 + w / 90, w, h));
    graphics.setColor(new Color(tone, tone, tone - random.nextInt(25)));
    graphics.fill(new Rectangle2D.Double(-w / 2, -h / 2, w, h));
    if (random.nextBoolean()) {
      writing(w, h, new Color(40, 40, 60, 150 + random.nextInt(100)));
    }
  }

  private void writing(double w, double h, Color ink) {
    graphics.setColor(ink);
    graphics.setStroke(new BasicStroke((float) (w / 350)));
    for (double y = -h * 0.42; y < h * 0.42; y += h / 16) {
      double x = w * 0.42;
      while (x > -w * (0.2 + 0.2 * random.nextDouble())) {
        double word = w * (0.02 + 0.06 * random.nextDouble());
        Path2D scrawl = new Path2D.Double();
        scrawl.moveTo(x, y);
        for (double t = 0; t < word; t += w / 120) {
          scrawl.lineTo(x - t, y + (random.nextDouble() - 0.6) * h / 40);
        }
        graphics.draw(scrawl);
        x -= word + w * 0.015;
      }
    }
  }

  private void pen() {
    double length = size * (0.25 + 0.15 * random.nextDouble());
    float thick = (float) (size * 0.018);
    graphics.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.setColor(Color.getHSBColor(random.nextFloat(), 0.8f, 0.6f));
    graphics.draw(new Line2D.Double(0, 0, length, 0));
    graphics.setStroke(new BasicStroke(thick / 5));
    graphics.setColor(new Color(255, 255, 255, 120));
    graphics.draw(new Line2D.Double(0, -thick / 4, length, -thick / 4));
  }

  private void coin() {
    double r = size * (0.025 + 0.03 * random.nextDouble());
    int tone = 120 + random.nextInt(90);
    graphics.setColor(new Color(tone, tone - 8, tone - 40));
    graphics.fill(new Ellipse2D.Double(-r, -r, 2 * r, 2 * r));
    graphics.setStroke(new BasicStroke((float) (r / 8)));
    graphics.setColor(new Color(60, 55, 40, 140));
    graphics.draw(new Ellipse2D.Double(-r * 0.85, -r * 0.85, 1.7 * r, 1.7 * r));
  }

  private void cable() {
    Path2D cable = new Path2D.Double();
    cable.moveTo(-size / 2, 0);
    cable.curveTo(-size / 5, size * (random.nextDouble() - 0.5), size / 5, size * 0.2, size / 2, 0);
    graphics.setStroke(new BasicStroke((float) (size * 0.009)));
    int tone = random.nextBoolean() ? 30 : 225;
    graphics.setColor(new Color(tone, tone, tone));
    graphics.draw(cable);
  }
}
