package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.drawing.BarStrip;
import dev.hawiya.specimen.drawing.ChipContacts;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Pdf417Block;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.LicenceArt;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Fashion;
import dev.hawiya.specimen.licence.chance.part.Mark;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** All on a card that is no text. */
final class Scenery {
  private final Surface surface;
  private final Fashion fashion;
  private final RandomGenerator random;
  private final LicenceArt art;
  private final Color ink;
  private final Color tint;
  private final double hue;

  Scenery(Surface surface, Look look, Fashion fashion, RandomGenerator random) {
    this.surface = surface;
    this.fashion = fashion;
    this.random = random;
    this.art = new LicenceArt(surface, look, random);
    this.hue = Double.parseDouble(look.choice("hue", "40"));
    Palette palette = Palette.any(random);
    Dice dice = new Dice(random);
    this.ink = palette.colour(hue - 12, 0.55, dice.between(0.3, 0.55), dice.between(0.5, 0.9));
    double other = dice.happens(0.5) ? hue : 360 * random.nextDouble();
    this.tint = palette.colour(other, dice.between(0.2, 0.5), 0.85, dice.between(0.25, 0.5));
  }

  void ground() {
    new Ground(surface, hue, new Dice(random)).draw();
  }

  void draw(Mark mark, Licence licence) {
    Rectangle2D at = mark.place();
    switch (mark.kind()) {
      case BAND -> surface.fill(at, fashion.inks().band());
      case SHADE, TINT -> surface.fill(at, tint);
      case RULE -> surface.fill(at, ink);
      case BOX -> outline(at);
      case ROUNDED -> rounded(at);
      case DOTS -> dots(at);
      case EAGLE -> art.eagle(at);
      case GHOST -> art.portrait(at, licence, 0.3 + 0.2 * random.nextDouble());
      case PORTRAIT -> art.portrait(at, licence, 1);
      case FRAMED_PORTRAIT -> {
        art.portrait(at, licence, 1);
        outline(at);
      }
      case QR -> art.qr(at, licence);
      case PDF417 -> new Pdf417Block(surface, at, random).draw();
      case BARS -> BarStrip.draw(surface, at, random);
      case CHIP -> ChipContacts.draw(surface, at);
      case SIGNATURE -> art.signature(at);
      case STAMP -> art.stamp(at);
    }
  }

  private void outline(Rectangle2D at) {
    surface.graphics().setStroke(new BasicStroke(1.4f));
    surface.line(at, ink);
  }

  private void rounded(Rectangle2D at) {
    surface.graphics().setStroke(new BasicStroke(1.6f));
    surface.line(
        new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 18, 18),
        ink);
  }

  private void dots(Rectangle2D at) {
    float[] pattern = {2, 4};
    surface
        .graphics()
        .setStroke(
            new BasicStroke(1.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, pattern, 0));
    if (at.getWidth() > 4) {
      surface.line(new Line2D.Double(at.getX(), at.getY(), at.getMaxX(), at.getY()), ink);
    }
  }
}
