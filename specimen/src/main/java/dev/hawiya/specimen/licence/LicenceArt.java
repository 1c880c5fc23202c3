package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.card.EagleEmblem;
import dev.hawiya.specimen.drawing.BarStrip;
import dev.hawiya.specimen.drawing.ChipContacts;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Pdf417Block;
import dev.hawiya.specimen.drawing.PhotoPrint;
import dev.hawiya.specimen.drawing.QrBlock;
import dev.hawiya.specimen.drawing.Signature;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** All that is on a licence beside its text. */
public final class LicenceArt {
  private static final double STATE_HUE = 42;

  private final Surface surface;
  private final Look look;
  private final RandomGenerator random;
  private final Palette palette;
  private final double hue;

  public LicenceArt(Surface surface, Look look, RandomGenerator random) {
    this.surface = surface;
    this.look = look;
    this.random = random;
    this.palette = Palette.any(random);
    this.hue = Double.parseDouble(look.choice("hue", Double.toString(STATE_HUE)));
  }

  public void ground() {
    new LicenceGround(surface, palette, hue, random).draw(look.choice("pattern", "waves"));
  }

  /** One thing in its place. */
  void draw(Design.Mark mark, Licence licence) {
    Rectangle2D at = mark.place();
    switch (mark.name()) {
      case "portrait" -> portrait(at, licence, 1);
      case "ghost" -> portrait(at, licence, 0.3 + 0.2 * random.nextDouble());
      case "eagle" -> eagle(at);
      case "chip" -> ChipContacts.draw(surface, at);
      case "bars" -> BarStrip.draw(surface, at, random);
      case "pdf417" -> new Pdf417Block(surface, at, random).draw();
      case "qr" -> qr(at, licence);
      case "stamp" -> stamp(at);
      case "signature" -> signature(at);
      case "band" -> band(at, Double.parseDouble(mark.detail()));
      case "rule" -> rule(at);
      case "frame" -> frame(at);
      case "wheel" -> wheel(at);
      case "grip" -> {}
      default -> throw new IllegalStateException("nothing draws " + mark.name());
    }
  }

  public void portrait(Rectangle2D at, Licence licence, double strength) {
    new PhotoPrint(licence.looks(), random).draw(surface, at, strength);
  }

  public void eagle(Rectangle2D at) {
    EagleEmblem.drawIn(surface, palette, at);
  }

  /** Nobody's data: a random text of the usual length. */
  public void qr(Rectangle2D at, Licence licence) {
    surface.fill(at, new Color(250, 248, 242));
    Rectangle2D inner =
        new Rectangle2D.Double(
            at.getX() + 6, at.getY() + 6, at.getWidth() - 12, at.getHeight() - 12);
    String number = licence.fields().getOrDefault("licence_number", "");
    new QrBlock(number + Long.toHexString(random.nextLong())).draw(surface, inner, Color.BLACK);
  }

  public void signature(Rectangle2D at) {
    surface.graphics().setStroke(new BasicStroke(2.2f));
    surface.line(Signature.scribble(at, random), new Color(26, 34, 82));
  }

  public void stamp(Rectangle2D at) {
    new Stamp(random).draw(surface, at);
  }

  public void wheel(Rectangle2D at) {
    new Wheel(surface, ink(0.1 + 0.08 * random.nextDouble())).draw(at);
  }

  public void band(Rectangle2D at, double colour) {
    surface.fill(at, palette.colour(colour, 0.38, 0.78, 0.75));
  }

  public void rule(Rectangle2D at) {
    surface.fill(at, ink(0.7));
  }

  public void frame(Rectangle2D at) {
    surface.graphics().setStroke(new BasicStroke(1.6f));
    surface.line(
        new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 14, 14),
        ink(0.6));
  }

  private Color ink(double alpha) {
    return palette.colour(hue - 12, 0.6, 0.5, alpha);
  }
}
