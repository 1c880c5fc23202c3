package dev.hawiya.specimen;

import dev.hawiya.specimen.photo.Sheet;
import dev.hawiya.specimen.photo.Subject;
import dev.hawiya.specimen.travel.FacingPage;
import dev.hawiya.specimen.travel.Look;
import dev.hawiya.specimen.travel.PagePrinter;
import dev.hawiya.specimen.traveller.PaperSize;
import dev.hawiya.specimen.traveller.TravelZone;
import dev.hawiya.specimen.traveller.Traveller;
import dev.hawiya.specimen.traveller.Travellers;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Machine-readable travel documents of Utopia, of one size or of several in turn. */
final class TravelArtist implements Artist {
  private static final double CARD_CORNERS = 3.18;
  private static final double STICKER_CORNERS = 1;
  private static final double OPEN = 0.6;

  private final long seed;
  private final List<PaperSize> sizes;
  private final Travellers travellers;

  private TravelArtist(long seed, PaperSize... sizes) {
    this.seed = seed;
    this.sizes = List.of(sizes);
    this.travellers = new Travellers(seed);
  }

  static Artist passports(long seed) {
    return new TravelArtist(seed, PaperSize.TD3);
  }

  static Artist cards(long seed) {
    return new TravelArtist(seed, PaperSize.TD1);
  }

  static Artist largeCards(long seed) {
    return new TravelArtist(seed, PaperSize.TD2);
  }

  static Artist visas(long seed) {
    return new TravelArtist(seed, PaperSize.MRV_A, PaperSize.MRV_B);
  }

  @Override
  public BufferedImage page(Side side, int index) {
    return printer(side, index).print(chance(side, index, Chance.DRAWING));
  }

  /** Passports mostly lie open, the page over the data page in view. */
  @Override
  public Subject subject(Side side, int index) {
    PaperSize size = size(index);
    double corners = size.visa() ? STICKER_CORNERS : CARD_CORNERS;
    RandomGenerator random = chance(side, index, Chance.FACING);
    boolean open = size == PaperSize.TD3 && random.nextDouble() < OPEN;
    return new Subject(
        page(side, index),
        new Sheet(size.width(), size.height(), corners),
        printer(side, index).grips(),
        open ? Optional.of(FacingPage.print(look(index), random)) : Optional.empty());
  }

  @Override
  public Contents contents(Side side, int index) {
    Traveller traveller = traveller(index);
    List<String> zone = new TravelZone(traveller).lines();
    return new TravelTruth(traveller, zone, printer(side, index).printed())
        .contents(side == zoneSide(index));
  }

  private PagePrinter printer(Side side, int index) {
    Traveller traveller = traveller(index);
    List<String> zone =
        side == zoneSide(index) ? new TravelZone(traveller).lines() : List.<String>of();
    return side == Side.FRONT
        ? PagePrinter.front(traveller, look(index), zone)
        : PagePrinter.back(traveller, look(index), zone);
  }

  private Traveller traveller(int index) {
    return travellers.traveller(index, size(index));
  }

  private Look look(int index) {
    return Look.any(traveller(index).tradition(), chance(Side.FRONT, index, Chance.LOOK));
  }

  /** No two sizes look alike. */
  private RandomGenerator chance(Side side, int index, int purpose) {
    return Chance.of(seed + size(index).ordinal() * 7919L, side, index, purpose);
  }

  private PaperSize size(int index) {
    return sizes.get(index % sizes.size());
  }

  private Side zoneSide(int index) {
    return size(index) == PaperSize.TD1 ? Side.BACK : Side.FRONT;
  }
}
