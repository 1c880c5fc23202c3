package dev.hawiya.specimen;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.licence.Edition;
import dev.hawiya.specimen.licence.Editions;
import dev.hawiya.specimen.licence.Look;
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

/**
 * Egyptian licences, each in one of several editions by chance. Layouts of genuine ones are not
 * published: these are plausible, and differ so much that no reader can count on a place.
 */
final class LicenceArtist implements Artist {
  private final long seed;
  private final IntFunction<Licence> licences;
  private final List<Edition> fronts;
  private final List<Edition> backs;

  private LicenceArtist(
      long seed, IntFunction<Licence> licences, List<Edition> fronts, List<Edition> backs) {
    this.seed = seed;
    this.licences = licences;
    this.fronts = fronts;
    this.backs = backs;
  }

  static Artist driving(long seed) {
    DrivingLicences licences = new DrivingLicences(seed);
    return new LicenceArtist(seed, licences::licence, Editions.driving(), List.of());
  }

  static Artist vehicles(long seed) {
    VehicleLicences licences = new VehicleLicences(seed);
    return new LicenceArtist(
        seed, licences::licence, Editions.vehicleFronts(), Editions.vehicleBacks());
  }

  static Artist unseenDriving(long seed) {
    DrivingLicences licences = new DrivingLicences(seed);
    return new LicenceArtist(seed, licences::licence, UnseenEditions.driving(), List.of());
  }

  static Artist unseenVehicles(long seed) {
    VehicleLicences licences = new VehicleLicences(seed);
    return new LicenceArtist(
        seed, licences::licence, UnseenEditions.vehicleFronts(), UnseenEditions.vehicleBacks());
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
    List<Edition> editions = side == Side.FRONT ? fronts : backs;
    int choice = Chance.of(seed, Side.FRONT, index, Chance.EDITION).nextInt(fronts.size());
    return editions.get(choice);
  }

  /** The same of either side. */
  private Look look(Edition edition, int index) {
    return Look.any(edition.choices(), Chance.of(seed, Side.FRONT, index, Chance.LOOK));
  }
}
