package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.drawing.BarStrip;
import dev.hawiya.specimen.drawing.ChipContacts;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Pdf417Block;
import dev.hawiya.specimen.drawing.PhotoPrint;
import dev.hawiya.specimen.drawing.QrBlock;
import dev.hawiya.specimen.drawing.Signature;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.LicenceArt;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.unseen.Sheet.Art;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Draws all that is on a sheet beside its text. */
final class SheetArt {
  private final Surface surface;
  private final RandomGenerator random;
  private final Palette palette;
  private final LicenceArt pictures;
  private final Backdrop backdrop;
  private final String hues;
  private final long face;

  SheetArt(Surface surface, Look look, RandomGenerator random) {
    this.surface = surface;
    this.random = random;
    this.palette = Palette.any(random);
    this.pictures = new LicenceArt(surface, look, random);
    this.backdrop = new Backdrop(surface, palette, random);
    this.hues = look.choice("ground", "44 44 44");
    this.face = random.nextLong();
  }

  void draw(List<Art> all, Licence licence) {
    backdrop.draw(hues);
    all.forEach(art -> draw(art, licence));
  }

  private void draw(Art art, Licence licence) {
    Rectangle2D at = art.place();
    switch (art.name()) {
      case "portrait" -> portrait(at, licence, 1);
      case "ghost" -> portrait(at, licence, 0.28 + 0.15 * random.nextDouble());
      case "eagle" -> pictures.eagle(at);
      case "chip" -> ChipContacts.draw(surface, at);
      case "bars" -> BarStrip.draw(surface, at, random);
      case "pdf417" -> new Pdf417Block(surface, at, random).draw();
      case "qr" ->
          new QrBlock(Long.toHexString(random.nextLong())).draw(surface, at, new Color(24, 22, 26));
      case "signature" -> signature(at);
      case "stamp" -> pictures.stamp(at);
      case "wreath" -> backdrop.wreath(at, Double.parseDouble(art.detail()));
      case "strip" -> surface.fill(at, colour(art.detail()));
      case "frame" -> frame(at, colour(art.detail()));
      default -> throw new IllegalStateException("nothing draws " + art.name());
    }
  }

  /** One and the same, however often it is on a sheet. */
  private void portrait(Rectangle2D at, Licence licence, double strength) {
    new PhotoPrint(licence.looks(), new SplittableRandom(face)).draw(surface, at, strength);
  }

  private void signature(Rectangle2D at) {
    surface.graphics().setStroke(new BasicStroke(2.1f));
    surface.line(Signature.scribble(at, random), new Color(30, 38, 96));
  }

  private void frame(Rectangle2D at, Color ink) {
    surface.graphics().setStroke(new BasicStroke(2));
    surface.line(
        new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 16, 16),
        ink);
  }

  /** The ink of the form's lines. */
  Color rules() {
    double hue = Double.parseDouble(hues.split(" ")[0]);
    return palette.colour(hue, 0.5, 0.5, 0.85);
  }

  /**
   * @param detail hue, saturation, brightness and alpha
   */
  private Color colour(String detail) {
    double[] of = Stream.of(detail.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return palette.colour(of[0], of[1], of[2], of[3]);
  }
}
