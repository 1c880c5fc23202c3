package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.InkLayer;
import dev.hawiya.specimen.drawing.PrintStyle;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.traveller.PaperSize;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Prints a machine-readable zone in OCR-B size I, ten characters an inch (ICAO Doc 9303-3 section
 * 4): each printer a little off.
 */
public final class MrzInk {
  private static final double PITCH = 2.54;

  /** With its strokes, which are 0.35 wide. */
  private static final double CAPITAL = 2.47;

  private static final double LINE_PITCH = 6.35;

  /** The nominal height of the zone from the bottom edge. */
  static final double ZONE = 23.2;

  private final PaperSize size;
  private final RandomGenerator random;
  private final double pitch;
  private final double capital;
  private final double linePitch;
  private final double jitter;
  private final Color ink;
  private final float weight;

  public MrzInk(PaperSize size, RandomGenerator random) {
    this.size = size;
    this.random = random;
    this.pitch = PITCH * (1 + 0.006 * wander());
    this.capital = CAPITAL * (1 + 0.03 * wander());
    this.linePitch = LINE_PITCH + 0.12 * wander();
    this.jitter = random.nextDouble() < 0.3 ? 0.05 * random.nextDouble() : 0;
    int tone = random.nextInt(70);
    this.ink = new Color(tone + random.nextInt(10), tone, tone + random.nextInt(14));
    this.weight = (float) (random.nextDouble() < 0.4 ? 0 : 0.12 * random.nextDouble());
  }

  private double wander() {
    return Math.max(-2, Math.min(2, random.nextGaussian()));
  }

  /** Burns the lines into a page. */
  public void print(List<String> lines, Surface page) {
    int width = page.image().getWidth();
    int height = page.image().getHeight();
    Surface sheet = Surface.clearPage(width, height);
    double length = lines.get(0).length() * pitch;
    double left = left(length) + 0.35 * wander();
    double last = size.height() - bottom(lines.size()) - 0.4 * wander();
    AffineTransform skew =
        AffineTransform.getRotateInstance(
            Math.toRadians(0.12 * wander()), width / 2.0, last * PageInk.UNIT);
    sheet.graphics().setStroke(new BasicStroke((float) (weight * PageInk.UNIT)));
    for (int i = 0; i < lines.size(); i++) {
      double baseline = last - (lines.size() - 1 - i) * linePitch;
      line(lines.get(i), sheet, left, baseline, skew);
    }
    dropOuts(sheet, last);
    PrintStyle style =
        new PrintStyle(
            Typeface.OCR_B,
            Typeface.OCR_B,
            1,
            0.78 + 0.2 * random.nextDouble(),
            0.05 + 0.2 * random.nextDouble());
    new InkLayer(sheet, style, random).burnInto(page.image());
  }

  /** Narrow sheets have the zone in their middle, wide ones nearer to the left edge. */
  private double left(double length) {
    return Math.min((size.width() - length) / 2, 6.4);
  }

  /** From the last base line to the bottom edge: the lines lie in the middle of their zone. */
  private static double bottom(int lines) {
    return (ZONE - (lines - 1) * LINE_PITCH - CAPITAL) / 2 - 0.2;
  }

  private void line(
      String text, Surface sheet, double left, double baseline, AffineTransform skew) {
    double scale = capital * PageInk.UNIT / PageInk.capitals(Typeface.OCR_B);
    for (int i = 0; i < text.length(); i++) {
      Shape glyph =
          Fonts.bundled().outline(String.valueOf(text.charAt(i)), Typeface.OCR_B, 100, false);
      AffineTransform place = new AffineTransform(skew);
      place.translate(
          (left + i * pitch + jitter * wander()) * PageInk.UNIT,
          (baseline + jitter * wander()) * PageInk.UNIT);
      place.scale(scale, scale);
      Shape placed = place.createTransformedShape(glyph);
      sheet.fill(placed, ink);
      if (weight > 0) {
        sheet.line(placed, ink);
      }
    }
  }

  /** Specks that the printer left out, or put beside the letters. */
  private void dropOuts(Surface sheet, double last) {
    if (random.nextDouble() < 0.6) {
      return;
    }
    int specks = random.nextInt(900);
    var area =
        new Rectangle2D.Double(
            0, (last - 16) * PageInk.UNIT, sheet.image().getWidth(), 17 * PageInk.UNIT);
    var graphics = sheet.graphics();
    graphics.setComposite(AlphaComposite.Clear);
    for (int i = 0; i < specks; i++) {
      double across = 0.6 + 2.2 * random.nextDouble();
      double x = area.getX() + area.getWidth() * random.nextDouble();
      double y = area.getY() + area.getHeight() * random.nextDouble();
      graphics.fill(new Ellipse2D.Double(x, y, across, across));
    }
    graphics.setComposite(AlphaComposite.SrcOver);
  }
}
