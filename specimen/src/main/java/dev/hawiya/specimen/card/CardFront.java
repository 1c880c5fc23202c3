package dev.hawiya.specimen.card;

import dev.hawiya.core.number.EgyptianNationalNumber;
import dev.hawiya.core.text.Digits;
import dev.hawiya.specimen.drawing.InkLayer;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Portrait;
import dev.hawiya.specimen.drawing.PrintStyle;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.person.Person;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The front: art, portrait, header, four lines of words, the grouped number, factory number. */
final class CardFront {
  private static final double RIGHT = 962;
  private static final double WORDS = 39;
  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("yyyy/MM/dd");

  /** Only its grouping is used, which needs no governorate codes. */
  private static final EgyptianNationalNumber NUMBERS = new EgyptianNationalNumber(Set.of());

  private final Person person;
  private final RandomGenerator random;
  private final Surface surface;
  private final Palette palette;
  private final InkLayer ink;

  CardFront(Person person, int width, RandomGenerator random) {
    this.person = person;
    this.random = random;
    this.surface = Surface.opaque(width);
    this.palette = Palette.any(random);
    this.ink = new InkLayer(width, PrintStyle.any(random), random);
  }

  BufferedImage draw() {
    new FrontArt(surface, palette, random).draw();
    new Portrait(person.birth().sex(), random).drawOn(surface, 30, 32);
    new Header(surface, palette, random).draw();
    Kinegram kinegram = new Kinegram(surface, palette, random);
    kinegram.drawBox();
    birthDate();
    kinegram.drawEagle();
    words();
    number();
    factoryNumber();
    ink.burnInto(surface.image());
    return surface.image();
  }

  private void words() {
    ink.words(person.name().first(), 460, RIGHT, 199, WORDS);
    ink.words(person.name().others(), 352, RIGHT, 259, WORDS);
    ink.words(person.residence().street(), 404, RIGHT, 335, WORDS);
    ink.words(person.residence().secondLine(), 404, RIGHT, 392, WORDS);
  }

  /** Century, year, month, day, governorate, serial without and with its last digit and check. */
  private void number() {
    String grouped = Digits.toArabicIndic(NUMBERS.format(person.birth().number()));
    double pitch = 27.5 + 2 * random.nextDouble();
    double gap = (532 - 14 * pitch) / 6;
    ink.digits(grouped, new InkLayer.Row(452, 543, 44), pitch, gap);
  }

  private void birthDate() {
    InkLayer grey = new InkLayer(surface.image().getWidth(), ink.style(), random);
    int tone = 60 + random.nextInt(60);
    String date = Digits.toArabicIndic(SLASHED.format(person.birth().date()));
    double left = 96 + 90 * random.nextDouble();
    grey.fitted(
        date,
        ink.style().digits(),
        new Rectangle2D.Double(left, 495, 180, 34),
        new Color(tone, tone, tone));
    grey.burnInto(surface.image());
  }

  private void factoryNumber() {
    surface.fill(new Rectangle2D.Double(80, 576, 290, 58), palette.colour(232, 0.1, 0.88, 0.6));
    ink.fitted(
        person.issue().factoryNumber(),
        Typeface.OCR_B,
        new Rectangle2D.Double(96, 573, 262, 45),
        new Color(20, 20, 24));
  }
}
