package dev.hawiya.specimen;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.specimen.card.CardPrinter;
import dev.hawiya.specimen.person.People;
import dev.hawiya.specimen.person.Person;
import dev.hawiya.specimen.photo.Hardness;
import dev.hawiya.specimen.photo.Jpeg;
import dev.hawiya.specimen.photo.Photo;
import dev.hawiya.specimen.photo.Photographer;
import dev.hawiya.specimen.photo.Subject;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The Egyptian cards of one seed, drawn or photographed in memory. A specimen depends on nothing
 * but seed, side and index, so that any one can be made alone, and again, byte for byte.
 */
public final class Specimens {
  public static final String EGYPTIAN_NATIONAL_ID = "EGY-NID";

  private static final int CARD_WIDTH = 1012;
  private static final double DRAWN_QUALITY = 0.94;
  private static final List<Point> FRONT_GRIPS =
      List.of(new Point(0.01, 0.3), new Point(0.36, 0.01), new Point(0.7, 1.005));
  private static final List<Point> BACK_GRIPS =
      List.of(new Point(0.01, 0.75), new Point(0, 0.2), new Point(0.3, 0.97), new Point(0.7, 0.97));

  private final long seed;
  private final People people;
  private final CardPrinter printer = new CardPrinter(CARD_WIDTH);

  private Specimens(long seed) {
    this.seed = seed;
    this.people = new People(seed);
  }

  public static Specimens of(long seed) {
    return new Specimens(seed);
  }

  /** The invented person of an index, from 0. */
  public Person person(int index) {
    return people.person(index);
  }

  /** The front as drawn, filling the picture. */
  public Specimen front(int index) {
    return drawn(Side.FRONT, index);
  }

  /** The back as drawn, filling the picture. */
  public Specimen back(int index) {
    return drawn(Side.BACK, index);
  }

  public Specimen drawn(Side side, int index) {
    byte[] encoded = Jpeg.encode(card(side, index), DRAWN_QUALITY);
    return new Specimen(encoded, truth(side, index, Quad.WHOLE));
  }

  /** One side photographed. */
  public Specimen photo(Side side, int index, Hardness hardness) {
    Subject subject = new Subject(card(side, index), side == Side.FRONT ? FRONT_GRIPS : BACK_GRIPS);
    SplittableRandom random = random(side, index, 2 + hardness.ordinal());
    Photo photo = new Photographer(hardness).take(subject, random);
    return new Specimen(photo.jpeg(), truth(side, index, photo.corners()));
  }

  /** A photo of a table with no card on it, as JPEG: nothing must be reported for it. */
  public byte[] withoutCard(int index, Hardness hardness) {
    return new Photographer(hardness).withoutCard(random(Side.FRONT, index, 11));
  }

  private BufferedImage card(Side side, int index) {
    Person person = people.person(index);
    SplittableRandom random = random(side, index, 1);
    return side == Side.FRONT ? printer.front(person, random) : printer.back(person, random);
  }

  private SplittableRandom random(Side side, int index, int purpose) {
    long mixed = seed * 0x9E3779B97F4A7C15L + index * 1_000_003L;
    return new SplittableRandom(mixed * 31 + side.ordinal() * 17L + purpose);
  }

  private SpecimenTruth truth(Side side, int index, Quad corners) {
    TruthFields fields = new TruthFields(people.person(index));
    return new SpecimenTruth(
        String.format(Locale.ROOT, "egy-nid-%04d-%s.jpg", index + 1, side.id()),
        EGYPTIAN_NATIONAL_ID,
        side,
        corners,
        fields.of(side),
        fields.derived(side),
        fields.raw(side));
  }
}
