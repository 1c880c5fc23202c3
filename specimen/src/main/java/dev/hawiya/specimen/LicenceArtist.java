package dev.hawiya.specimen;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.licence.Edition;
import dev.hawiya.specimen.licence.Editions;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.chance.ChanceEditions;
import dev.hawiya.specimen.licence.unseen.UnseenEditions;
import dev.hawiya.specimen.motorist.DrivingLicences;
import dev.hawiya.specimen.motorist.Licence;
import dev.hawiya.specimen.motorist.VehicleLicences;
import dev.hawiya.specimen.photo.Sheet;
import dev.hawiya.specimen.photo.Subject;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/**
 * Egyptian licences, each in one of several editions by chance. Layouts of genuine ones are not
 * published: these are plausible, and differ so much that no reader can count on a place.
 */
final class LicenceArtist implements Artist {
  private final long seed;
  private final IntFunction<Licence> licences;
  private final Layouts layouts;

  /** Which edition each side of each card is. */
  private interface Layouts {
    Edition of(Side side, int index);
  }

  private LicenceArtist(long seed, IntFunction<Licence> licences, Layouts layouts) {
    this.seed = seed;
    this.licences = licences;
    this.layouts = layouts;
  }

  static Artist driving(long seed) {
    return driving(seed, some(seed, Editions.driving(), List.of()));
  }

  static Artist vehicles(long seed) {
    return vehicles(seed, some(seed, Editions.vehicleFronts(), Editions.vehicleBacks()));
  }

  static Artist unseenDriving(long seed) {
    return driving(seed, some(seed, UnseenEditions.driving(), List.of()));
  }

  static Artist unseenVehicles(long seed) {
    return vehicles(
        seed, some(seed, UnseenEditions.vehicleFronts(), UnseenEditions.vehicleBacks()));
  }

  static Artist newerUnseenDriving(long seed) {
    return driving(seed, some(seed, UnseenEditions.newerDriving(), List.of()));
  }

  static Artist newerUnseenVehicles(long seed) {
    return vehicles(
        seed, some(seed, UnseenEditions.newerVehicleFronts(), UnseenEditions.newerVehicleBacks()));
  }

  /** No two of one layout. */
  static Artist chanceDriving(long seed) {
    return driving(
        seed,
        (side, index) -> ChanceEditions.driving(Chance.of(seed, side, index, Chance.EDITION)));
  }

  /** No two of one layout. */
  static Artist chanceVehicles(long seed) {
    return vehicles(
        seed,
        (side, index) -> {
          RandomGenerator random = Chance.of(seed, side, index, Chance.EDITION);
          return side == Side.FRONT
              ? ChanceEditions.vehicleFront(random)
              : ChanceEditions.vehicleBack(random);
        });
  }

  private static Artist driving(long seed, Layouts layouts) {
    return new LicenceArtist(seed, new DrivingLicences(seed)::licence, layouts);
  }

  private static Artist vehicles(long seed, Layouts layouts) {
    return new LicenceArtist(seed, new VehicleLicences(seed)::licence, layouts);
  }

  /** One of several by chance, a back that goes with its front. */
  private static Layouts some(long seed, List<Edition> fronts, List<Edition> backs) {
    return (side, index) -> {
      int choice = Chance.of(seed, Side.FRONT, index, Chance.EDITION).nextInt(fronts.size());
      return (side == Side.FRONT ? fronts : backs).get(choice);
    };
  }

  @Override
  public BufferedImage page(Side side, int index) {
    Edition edition = edition(side, index);
    return edition.print(
        licences.apply(index), look(edition, index), Chance.of(seed, side, index, Chance.DRAWING));
  }

  @Override
  public Subject subject(Side side, int index) {
    List<Point> grips = edition(side, index).grips();
    return new Subject(page(side, index), Sheet.ID_1, grips, Optional.empty());
  }

  @Override
  public Contents contents(Side side, int index) {
    Licence licence = licences.apply(index);
    Map<String, String> fields = new LinkedHashMap<>(licence.fields());
    fields.keySet().retainAll(edition(side, index).fields());
    return new Contents(fields, Map.of(), Map.of());
  }

  private Edition edition(Side side, int index) {
    return layouts.of(side, index);
  }

  /** The same of either side. */
  private Look look(Edition edition, int index) {
    return Look.any(edition.choices(), Chance.of(seed, Side.FRONT, index, Chance.LOOK));
  }
}
