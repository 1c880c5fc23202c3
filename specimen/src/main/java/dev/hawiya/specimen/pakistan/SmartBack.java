package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.citizen.Address;
import dev.hawiya.specimen.citizen.Citizen;
import dev.hawiya.specimen.citizen.IdentityZone;
import dev.hawiya.specimen.citizen.Register;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.QrBlock;
import dev.hawiya.specimen.drawing.Signature;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.person.WordList;
import dev.hawiya.specimen.travel.MrzInk;
import dev.hawiya.specimen.traveller.PaperSize;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.random.RandomGenerator;

/** The back of a smart card: both addresses, in Latin letters or in Urdu, and codes beside them. */
final class SmartBack {
  private static final double LATIN_LEFT = 223;
  private static final double LATIN_ROOM = 480;
  private static final double URDU_LEFT = 60;
  private static final double URDU_RIGHT = 708;

  private final Citizen citizen;
  private final Register register;
  private final Look look;
  private final RandomGenerator random;
  private final Surface surface = Surface.opaque(Surface.WIDTH);
  private final Palette palette;
  private final CardInk ink;

  SmartBack(Citizen citizen, Register register, Look look, RandomGenerator random) {
    this.citizen = citizen;
    this.register = register;
    this.look = look;
    this.random = random;
    this.palette = Palette.any(random);
    this.ink = new CardInk(surface, palette, look, random);
  }

  BufferedImage draw() {
    new CardGround(surface, palette, CardGround.green(random), random).draw();
    codes();
    if (look.latinBack()) {
      latin("Present Address :", citizen.home().present(), 26, 62);
      latin("Permanent Address:", citizen.home().permanent(), 164, 188);
    } else {
      urdu("موجودہ پتہ", citizen.home().present(), 14);
      urdu("مستقل پتہ", citizen.home().permanent(), 208);
    }
    if (register == Register.SMART) {
      foot();
    }
    ink.burn();
    if (register == Register.OVERSEAS) {
      zone();
    }
    return surface.image();
  }

  /** Number, QR code and serial, one below the other at the right. */
  private void codes() {
    Citizen.Identity identity = citizen.identity();
    String serial = citizen.card().serial();
    ink.value(identity.number(), 17 + 4 * random.nextDouble(), 730, 42, 205);
    surface.fill(new Rectangle2D.Double(722, 76, 198, 196), palette.colour(120, 0.02, 0.98, 0.7));
    double side = 150 + 26 * random.nextDouble();
    new QrBlock(identity.digits() + "\n" + serial)
        .draw(surface, new Rectangle2D.Double(821 - side / 2, 83, side, side), ink.black());
    ink.value(serial, 14 + 3 * random.nextDouble(), 780, 286, 150);
  }

  private void latin(String label, Address address, double top, double loosest) {
    double under = ink.label(label, LATIN_LEFT, top, 300);
    double height = 14.5 + (look.valueHeight() - 18) / 2;
    double first = Math.min(under + 4 + look.gap(), loosest);
    double pitch = height + 8 + 3 * random.nextDouble();
    for (String line : address.latin()) {
      ink.value(line, height, LATIN_LEFT, first, LATIN_ROOM);
      first += pitch;
    }
  }

  private void urdu(String label, Address address, double top) {
    double width = URDU_RIGHT - URDU_LEFT;
    double size = look.urduSize() * 0.88;
    ink.urduLabel(label, look.urduSize() * 0.75, new Rectangle2D.Double(URDU_LEFT, top, width, 44));
    double pitch = 45 + 5 * random.nextDouble();
    for (int i = 0; i < address.urdu().size(); i++) {
      double y = top + 38 + i * pitch;
      ink.urdu(address.urdu().get(i), size, new Rectangle2D.Double(URDU_LEFT, y, width, pitch + 8));
    }
  }

  /** What is printed for whoever finds the card, large where the back is in Urdu. */
  private void foot() {
    String notice = WordList.load("pakistan-notices").pickWord(random);
    if (look.latinBack()) {
      registrar();
      ink.urduLabel(notice, 24, new Rectangle2D.Double(300, 540, 640, 62));
    } else {
      ink.urduLabel(
          notice, 36 + 8 * random.nextDouble(), new Rectangle2D.Double(70, 450, 870, 140));
    }
  }

  private void registrar() {
    surface.graphics().setStroke(new BasicStroke(2));
    surface.line(
        Signature.scribble(new Rectangle2D.Double(240, 400, 190, 60), random), ink.preprinted());
    ink.label("Registrar General of Pakistan", LATIN_LEFT, 478, 260);
  }

  private void zone() {
    surface.fill(
        new Rectangle2D.Double(0, 394, Surface.WIDTH, 246),
        palette.colour(110, 0.03, 0.97, 0.3 + 0.6 * random.nextDouble()));
    List<String> lines = IdentityZone.lines(citizen);
    new MrzInk(PaperSize.TD1, random).print(lines, surface);
  }
}
