package dev.hawiya.specimen;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.card.CardPrinter;
import dev.hawiya.specimen.person.People;
import dev.hawiya.specimen.person.Person;
import dev.hawiya.specimen.photo.Sheet;
import dev.hawiya.specimen.photo.Subject;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The Egyptian national identity card. */
final class EgyptianArtist implements Artist {
  private static final int CARD_WIDTH = 1012;
  private static final List<Point> FRONT_GRIPS =
      List.of(new Point(0.01, 0.3), new Point(0.36, 0.01), new Point(0.7, 1.005));
  private static final List<Point> BACK_GRIPS =
      List.of(new Point(0.01, 0.75), new Point(0, 0.2), new Point(0.3, 0.97), new Point(0.7, 0.97));

  private final long seed;
  private final People people;
  private final CardPrinter printer = new CardPrinter(CARD_WIDTH);

  EgyptianArtist(long seed) {
    this.seed = seed;
    this.people = new People(seed);
  }

  @Override
  public BufferedImage page(Side side, int index) {
    Person person = people.person(index);
    SplittableRandom random = Chance.of(seed, side, index, Chance.DRAWING);
    return side == Side.FRONT ? printer.front(person, random) : printer.back(person, random);
  }

  @Override
  public Subject subject(Side side, int index) {
    List<Point> grips = side == Side.FRONT ? FRONT_GRIPS : BACK_GRIPS;
    return new Subject(page(side, index), Sheet.ID_1, grips, Optional.empty());
  }

  @Override
  public Contents contents(Side side, int index) {
    TruthFields fields = new TruthFields(people.person(index));
    return new Contents(fields.of(side), fields.derived(side), fields.raw(side));
  }
}
