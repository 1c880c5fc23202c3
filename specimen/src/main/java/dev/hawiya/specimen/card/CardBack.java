package dev.hawiya.specimen.card;

import dev.hawiya.core.text.Digits;
import dev.hawiya.specimen.drawing.InkLayer;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Pdf417Block;
import dev.hawiya.specimen.drawing.PrintStyle;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.person.Person;
import dev.hawiya.specimen.person.Standing;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/** The back: number and issue, profession, the row of three words, husband, expiry, barcode. */
final class CardBack {
  private static final String VALID_UNTIL = "البطاقة سارية حتى";
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy/MM");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
  private static final Rectangle2D BARCODE = new Rectangle2D.Double(66, 400, 892, 202);
  private static final double LEFT = 255;
  private static final double RIGHT = 780;
  private static final double WORDS = 37;
  private static final double LINE = 50;

  private final Person person;
  private final RandomGenerator random;
  private final Surface surface;
  private final Palette palette;
  private final InkLayer ink;

  CardBack(Person person, int width, RandomGenerator random) {
    this.person = person;
    this.random = random;
    this.surface = Surface.opaque(width);
    this.palette = Palette.any(random);
    this.ink = new InkLayer(width, PrintStyle.any(random), random);
  }

  BufferedImage draw() {
    new BackArt(surface, palette, random).draw();
    new Pdf417Block(surface, BARCODE, random).draw();
    topLine();
    standing();
    expiry();
    digits(Integer.toString(person.issue().copy()), 912, 336, 22);
    ink.burnInto(surface.image());
    return surface.image();
  }

  private void digits(String western, double left, double baseline, double pitch) {
    ink.digits(
        Digits.toArabicIndic(western),
        new InkLayer.Row(left, baseline, pitch * 1.65),
        pitch,
        pitch);
  }

  private void topLine() {
    double pitch = 22 + 1.5 * random.nextDouble();
    digits(person.birth().number(), RIGHT - 10 - 14 * pitch, 91, pitch);
    digits(MONTH.format(person.issue().issued()), 278, 91, 21);
  }

  private void standing() {
    Standing standing = person.standing();
    ink.words(standing.profession(), LEFT, RIGHT, 139, WORDS);
    standing.workplace().ifPresent(words -> ink.words(words, LEFT, RIGHT, 190, WORDS));
    boolean slid = standing.workplace().isEmpty() && random.nextDouble() < 0.25;
    double row = slid ? 232 - 0.7 * LINE : 232;
    ink.words(standing.sexWord(), 690, 764, row, WORDS);
    ink.words(standing.religion(), 510, 638, row, WORDS);
    ink.words(standing.marriage().word(), 310, 432, row, WORDS);
    standing
        .marriage()
        .husband()
        .ifPresent(name -> ink.words(name, LEFT, RIGHT, row + LINE, WORDS));
  }

  /** The sentence ends in the date, whose year stands leftmost. */
  private void expiry() {
    double baseline = 336;
    ink.words(VALID_UNTIL, 520, RIGHT, baseline, WORDS);
    digits(DAY.format(person.issue().expires()), 300, baseline, 22.5);
  }
}
