package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.citizen.Citizen;
import dev.hawiya.specimen.drawing.PhotoPrint;
import dev.hawiya.specimen.drawing.Signature;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** The front of the older card: all in Urdu, but for the digits of number and date. */
final class OldFront {
  private static final int FIELDS = 6;

  private final Citizen citizen;
  private final RandomGenerator random;
  private final OldLayout layout;
  private final boolean photoLeft;
  private final OldCard card;

  OldFront(Citizen citizen, Look look, RandomGenerator random) {
    this.citizen = citizen;
    this.random = random;
    this.layout = OldLayout.of(look);
    this.photoLeft = look.photoLeft();
    this.card = new OldCard(look, random);
  }

  BufferedImage draw() {
    header();
    Citizen.Identity identity = citizen.identity();
    card.words("نام", identity.name().urdu(), slot(0));
    String kin = citizen.kin().husband() ? "شوہر کا نام" : "والد کا نام";
    card.words(kin, citizen.kin().name().urdu(), slot(1));
    card.words("شناختی علامت", identity.mark(), slot(2));
    card.number("تاریخ پیدائش", SmartFront.print(identity.born()), slot(3));
    card.words("جنس", identity.sexInUrdu(), slot(4));
    card.number("شناختی نمبر", identity.number(), slot(5));
    pictures();
    card.ink().burn();
    return card.surface().image();
  }

  private OldLayout.Slot slot(int at) {
    return layout.slot(at, FIELDS, new Rectangle2D.Double(photoLeft ? 290 : 40, 122, 682, 496));
  }

  private void header() {
    StateMarks marks = new StateMarks(card.surface(), random);
    marks.emblem(new Rectangle2D.Double(photoLeft ? 58 : 866, 16, 96, 96), card.ink().preprinted());
    if (random.nextBoolean()) {
      marks.flag(new Rectangle2D.Double(photoLeft ? 880 : 40, 30, 92, 62));
    }
    boolean republic = random.nextBoolean();
    card.ink()
        .urduLabel(
            republic ? "اسلامی جمہوریہ پاکستان" : "حکومت پاکستان",
            21,
            new Rectangle2D.Double(290, 6, 310, 48));
    card.ink().urduLabel("قومی شناختی کارڈ", 32, new Rectangle2D.Double(260, 44, 420, 74));
  }

  private void pictures() {
    double left = photoLeft ? 46 : 756;
    PhotoPrint photo = new PhotoPrint(citizen.identity().sex(), random);
    photo.draw(card.surface(), new Rectangle2D.Double(left, 140, 206, 283), 1);
    card.surface().graphics().setStroke(new BasicStroke(2.4f));
    card.surface()
        .line(
            Signature.scribble(new Rectangle2D.Double(left + 10, 470, 180, 60), random),
            card.ink().black());
    card.label("دستخط", new Rectangle2D.Double(left, 548, 130, 46));
  }
}
