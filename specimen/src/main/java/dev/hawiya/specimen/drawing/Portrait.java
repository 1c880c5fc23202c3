package dev.hawiya.specimen.drawing;

import dev.hawiya.specimen.person.Sex;
import dev.hawiya.specimen.texture.ValueNoise;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** A computed grey face with a soft vignette edge; nobody's likeness. */
public final class Portrait {
  private static final int WIDTH = 264;
  private static final int HEIGHT = 352;

  private final Surface surface = Surface.clear(Surface.WIDTH);
  private final RandomGenerator random;
  private final Sex sex;
  private final double face;
  private final int skin;
  private final int hair;

  public Portrait(Sex sex, RandomGenerator random) {
    this.random = random;
    this.sex = sex;
    this.face = 0.9 + 0.2 * random.nextDouble();
    this.skin = 120 + random.nextInt(80);
    this.hair = 22 + random.nextInt(random.nextDouble() < 0.2 ? 140 : 40);
  }

  /** Draws it {@value #WIDTH} wide and {@value #HEIGHT} high, its top left at x, y. */
  public void drawOn(Surface card, int left, int top) {
    surface.fill(new Rectangle(0, 0, WIDTH, HEIGHT), grey(205 + random.nextInt(30)));
    boolean scarf = sex == Sex.FEMALE && random.nextDouble() < 0.7;
    int cloth = 40 + random.nextInt(170);
    if (sex == Sex.FEMALE) {
      behindHead(scarf ? grey(cloth) : grey(hair));
    }
    shoulders(cloth);
    head();
    if (scarf) {
      scarf(grey(cloth));
    } else {
      hair();
    }
    features();
    if (sex == Sex.MALE && random.nextDouble() < 0.6) {
      beard();
    }
    card.graphics().drawImage(vignetted(), left, top, null);
  }

  private static Color grey(int value) {
    return new Color(value, value, value);
  }

  private static Color shade(int value, int alpha) {
    return new Color(value, value, value, alpha);
  }

  private void behindHead(Color colour) {
    surface.fill(new Ellipse2D.Double(132 - 78 * face, 58, 156 * face, 220), colour);
  }

  private void shoulders(int cloth) {
    surface.fill(new Ellipse2D.Double(100, 215, 64, 100), grey(skin - 20));
    Path2D body = new Path2D.Double();
    body.moveTo(8, 352);
    body.curveTo(14, 296, 60, 284, 98, 268);
    body.lineTo(132, 300);
    body.lineTo(166, 268);
    body.curveTo(204, 284, 250, 296, 256, 352);
    body.closePath();
    surface.fill(body, grey(Math.max(20, cloth - 25)));
    surface.graphics().setStroke(new BasicStroke(3));
    surface.line(new Arc2D.Double(90, 250, 84, 70, 200, 140, Arc2D.OPEN), shade(20, 120));
  }

  private void head() {
    Shape head = new Ellipse2D.Double(132 - 60 * face, 82, 120 * face, 168);
    surface.fill(new Ellipse2D.Double(132 - 68 * face, 150, 18, 40), grey(skin - 25));
    surface.fill(new Ellipse2D.Double(132 + 68 * face - 18, 150, 18, 40), grey(skin - 25));
    double light = 100 + 64 * random.nextDouble();
    surface
        .graphics()
        .setPaint(
            new RadialGradientPaint(
                new Point2D.Double(light, 150),
                130,
                new float[] {0, 1},
                new Color[] {grey(skin + 35), grey(skin - 40)}));
    surface.graphics().fill(head);
  }

  private void hair() {
    double line = 112 + 18 * random.nextDouble();
    Path2D cap = new Path2D.Double();
    cap.moveTo(132 - 64 * face, 165);
    cap.curveTo(132 - 80 * face, 50, 132 + 80 * face, 50, 132 + 64 * face, 165);
    cap.curveTo(132 + 54 * face, line, 132 + 30, line, 132 + 10, line - 4);
    cap.curveTo(132 - 20, line + 10, 132 - 54 * face, line, 132 - 64 * face, 165);
    cap.closePath();
    surface.fill(cap, grey(hair));
  }

  private void scarf(Color colour) {
    Path2D scarf = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    scarf.append(new Ellipse2D.Double(132 - 76 * face, 56, 152 * face, 226), false);
    scarf.append(new Ellipse2D.Double(132 - 52 * face, 100, 104 * face, 150), false);
    surface.fill(scarf, colour);
    surface.graphics().setStroke(new BasicStroke(2.5f));
    for (int i = 0; i < 5; i++) {
      double y = 230 + i * 10;
      surface.line(new Arc2D.Double(72, y - 60, 120, 70, 200, 140, Arc2D.OPEN), shade(15, 60));
    }
  }

  private void features() {
    double apart = 27 * face;
    for (int side = -1; side <= 1; side += 2) {
      double x = 132 + side * apart;
      surface.fill(new Ellipse2D.Double(x - 12, 158, 24, 11), grey(Math.min(235, skin + 60)));
      surface.fill(new Ellipse2D.Double(x - 5, 157, 11, 12), grey(28));
      surface.graphics().setStroke(new BasicStroke(4));
      surface.line(new Arc2D.Double(x - 17, 143, 34, 16, 25, 130, Arc2D.OPEN), grey(hair));
      surface.fill(new Ellipse2D.Double(x - 15, 168, 30, 9), shade(skin - 50, 90));
    }
    Path2D nose = new Path2D.Double();
    nose.moveTo(127, 166);
    nose.quadTo(114, 200, 122, 203);
    nose.quadTo(132, 209, 143, 203);
    surface.graphics().setStroke(new BasicStroke(3));
    surface.line(nose, shade(skin - 70, 190));
    double wide = 22 + 6 * random.nextDouble();
    surface.fill(new Ellipse2D.Double(132 - wide, 217, 2 * wide, 11), grey(skin - 65));
    surface.line(new Arc2D.Double(132 - wide, 212, 2 * wide, 12, 200, 140, Arc2D.OPEN), grey(45));
  }

  private void beard() {
    surface.fill(new Ellipse2D.Double(132 - 25, 206, 50, 11), shade(hair, 190));
    if (random.nextBoolean()) {
      Path2D beard = new Path2D.Double();
      beard.moveTo(132 - 58 * face, 180);
      beard.curveTo(132 - 50, 275, 132 + 50, 275, 132 + 58 * face, 180);
      beard.curveTo(132 + 40, 235, 132 + 30, 232, 132, 232);
      beard.curveTo(132 - 30, 232, 132 - 40, 235, 132 - 58 * face, 180);
      surface.fill(beard, shade(hair, 150));
    }
  }

  /** Softened, with engraving grain and edges that fade into the card. */
  private BufferedImage vignetted() {
    BufferedImage out = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = surface.image().getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    Softener.soften(pixels, WIDTH, 0.3);
    Softener.soften(pixels, WIDTH, 0.3);
    ValueNoise grain = new ValueNoise(random);
    for (int i = 0; i < pixels.length; i++) {
      int x = i % WIDTH;
      int y = i / WIDTH;
      double edge = Math.min(Math.min(x, WIDTH - 1 - x), Math.min(y, HEIGHT - 1 - y));
      int alpha = (int) (235 * Math.min(1, edge / 26));
      int value = (pixels[i] & 255) + (int) (13 * grain.at(x * 0.7, y * 0.7));
      value = Math.max(0, Math.min(255, value));
      pixels[i] = alpha << 24 | value << 16 | value << 8 | value;
    }
    out.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
    return out;
  }
}
