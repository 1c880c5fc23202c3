package dev.hawiya.specimen.drawing;

import dev.hawiya.specimen.person.Sex;
import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.random.RandomGenerator;

/** The portrait of a holder, grey or in the tints of a colour printer, and its faint ghost. */
public final class PhotoPrint {
  /** The size of {@link Portrait}, and the edge that it fades at, which photos do not have. */
  private static final Rectangle2D KEPT = new Rectangle2D.Double(14, 14, 236, 324);

  private static final List<double[]> TINTS =
      List.of(
          new double[] {1, 1, 1},
          new double[] {1.1, 0.97, 0.88},
          new double[] {1.14, 0.96, 0.82},
          new double[] {0.92, 0.98, 1.08});

  private final BufferedImage portrait;
  private final double[] tint;

  public PhotoPrint(Sex looks, RandomGenerator random) {
    Surface sheet = Surface.opaque(Surface.WIDTH);
    sheet.fill(new Rectangle2D.Double(0, 0, 400, 400), java.awt.Color.LIGHT_GRAY);
    new Portrait(looks, random).drawOn(sheet, 0, 0);
    this.tint = TINTS.get(random.nextInt(TINTS.size()));
    this.portrait = tinted(sheet.image());
  }

  private BufferedImage tinted(BufferedImage sheet) {
    int width = (int) KEPT.getWidth();
    int height = (int) KEPT.getHeight();
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int p = sheet.getRGB(x + (int) KEPT.getX(), y + (int) KEPT.getY());
        out.setRGB(
            x, y, tone(p >> 16 & 255, 0) << 16 | tone(p >> 8 & 255, 1) << 8 | tone(p & 255, 2));
      }
    }
    return out;
  }

  private int tone(int value, int channel) {
    return Math.min(255, (int) (value * tint[channel]));
  }

  /**
   * @param at in the units of the surface
   * @param strength 1 for the portrait, less for its ghost
   */
  public void draw(Surface surface, Rectangle2D at, double strength) {
    var graphics = surface.graphics();
    Composite before = graphics.getComposite();
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) strength));
    graphics.drawImage(
        portrait,
        (int) at.getX(),
        (int) at.getY(),
        (int) at.getWidth(),
        (int) at.getHeight(),
        null);
    graphics.setComposite(before);
  }
}
