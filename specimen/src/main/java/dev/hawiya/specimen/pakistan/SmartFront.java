package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.citizen.Citizen;
import dev.hawiya.specimen.citizen.Register;
import dev.hawiya.specimen.drawing.ChipContacts;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.PhotoPrint;
import dev.hawiya.specimen.drawing.Signature;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.pakistan.Setting.Type;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.random.RandomGenerator;

/** The front of a smart card: rows of labels and values in two scripts, portrait at the right. */
final class SmartFront {
  static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final double LEFT = 264;
  private static final double SECOND = 517;
  private static final double RIGHT = 688;
  private static final double INDENT = 9;
  private static final List<String> OVERSEAS_TITLES =
      List.of(
          "National Identity Card for Overseas Pakistanis",
          "National Identity Card for Overseas Pakistani",
          "Identity Card for Overseas Pakistanis (NICOP)");

  private final Citizen citizen;
  private final Register register;
  private final Look look;
  private final RandomGenerator random;
  private final Surface surface = Surface.opaque(Surface.WIDTH);
  private final Palette palette;
  private final CardInk ink;

  SmartFront(Citizen citizen, Register register, Look look, RandomGenerator random) {
    this.citizen = citizen;
    this.register = register;
    this.look = look;
    this.random = random;
    this.palette = Palette.any(random);
    this.ink = new CardInk(surface, palette, look, random);
  }

  BufferedImage draw() {
    new CardGround(surface, palette, CardGround.green(random), random).draw();
    StateMarks marks = new StateMarks(surface, random);
    marks.emblem(new Rectangle2D.Double(64, 24, 118, 118), ink.preprinted());
    marks.flag(new Rectangle2D.Double(872, 34, 108, 74));
    ChipContacts.draw(surface, new Rectangle2D.Double(82, 182, 160, 136));
    title();
    rules();
    names();
    rest();
    pictures();
    ink.burn();
    return surface.image();
  }

  private void title() {
    double bold = 22 + 4 * random.nextDouble();
    ink.title("PAKISTAN", new Type(Typeface.ARIMO_BOLD, bold, 0.9), 236, 36, 175);
    String title =
        register == Register.OVERSEAS
            ? OVERSEAS_TITLES.get(random.nextInt(OVERSEAS_TITLES.size()))
            : "National Identity Card";
    ink.title(title, new Type(look.label(), bold * 0.86, 0.95), 424, 38, 420);
    double small = 13 + 3 * random.nextDouble();
    ink.title("ISLAMIC REPUBLIC OF PAKISTAN", new Type(look.label(), small, 1), 238, 78, 420);
  }

  /** Thin and dark between the rows. */
  private void rules() {
    surface.graphics().setStroke(new BasicStroke(1 + random.nextFloat()));
    double right = 690 + 20 * random.nextDouble();
    for (double y : new double[] {114, 251, 386, 468, 544}) {
      surface.line(new Line2D.Double(258, y, right, y), ink.preprinted());
    }
  }

  private void names() {
    Citizen.Kin kin = citizen.kin();
    double under = ink.label("Name", LEFT, 121, 300);
    ink.value(citizen.identity().name().latin(), LEFT + INDENT, under + look.gap(), 405);
    ink.urdu(
        citizen.identity().name().urdu(),
        new Rectangle2D.Double(LEFT + 80, 182, RIGHT - LEFT - 88, 66));
    under = ink.label(kin.husband() ? "Husband Name" : "Father Name", LEFT, 256, 300);
    ink.value(kin.name().latin(), LEFT + INDENT, under + look.gap(), 405);
    ink.urdu(kin.name().urdu(), new Rectangle2D.Double(LEFT + 80, 318, RIGHT - LEFT - 88, 66));
  }

  private void rest() {
    pair("Gender", LEFT, citizen.identity().sex().letter(), 391);
    pair("Country of Stay", 376, citizen.home().country(), 391);
    pair("Identity Number", LEFT, citizen.identity().number(), 473);
    pair("Date of Birth", SECOND, print(citizen.identity().born()), 473);
    pair("Date of Issue", LEFT, print(citizen.card().issued()), 549);
    pair("Date of Expiry", SECOND, print(citizen.card().expires()), 549);
  }

  private void pair(String label, double left, String value, double top) {
    double under = ink.label(label, left, top, 220);
    double room = left == LEFT ? 232 : 300;
    ink.value(value, left + INDENT, under + look.gap(), left == SECOND ? 160 : room);
  }

  static String print(LocalDate date) {
    return DATE.format(date);
  }

  private void pictures() {
    PhotoPrint photo = new PhotoPrint(citizen.identity().sex(), random);
    photo.draw(surface, new Rectangle2D.Double(749, 172, 223, 306), 1);
    photo.draw(
        surface, new Rectangle2D.Double(66, 492, 116, 118), 0.25 + 0.25 * random.nextDouble());
    Color faint = new Color(60, 70, 64, 70 + random.nextInt(60));
    String five = citizen.identity().digits().substring(0, 5);
    surface.fill(Setting.latin(five, new Type(Typeface.ARIMO_BOLD, 15, 1), 86, 586, 90), faint);
    surface.graphics().setStroke(new BasicStroke(2.4f));
    surface.line(
        Signature.scribble(new Rectangle2D.Double(772, 520, 180, 60), random), ink.black());
    ink.label("Holder's Signature", 786, 606, 180);
  }
}
