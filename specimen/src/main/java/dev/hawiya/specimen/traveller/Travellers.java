package dev.hawiya.specimen.traveller;

import dev.hawiya.specimen.person.People;
import dev.hawiya.specimen.person.Person;
import dev.hawiya.specimen.person.Sex;
import dev.hawiya.specimen.person.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The invented travellers of one seed: that of an index and a size is always the same. */
public final class Travellers {
  private static final int FAR_APART = 100_000;
  private static final int OLDEST = 36_500;
  private static final List<String> FOREIGN =
      List.of(
          "EGY", "PAK", "D", "FRA", "GBR", "USA", "CHN", "NGA", "BRA", "SDN", "XXA", "RKS", "UTO");

  private final long seed;
  private final People egyptians;
  private final TravellerNames names = new TravellerNames();
  private final PaperMaker papers = new PaperMaker();
  private final WordList places = WordList.load("traveller-places");

  public Travellers(long seed) {
    this.seed = seed;
    this.egyptians = new People(seed);
  }

  public Traveller traveller(int index, PaperSize size) {
    var random = new SplittableRandom((seed * 1_000_003L + index) * 31 + size.ordinal());
    Tradition tradition = Tradition.values()[random.nextInt(Tradition.values().length)];
    Paper paper = papers.paper(size, tradition, place(tradition, "office", random), random);
    Person egyptian = egyptians.person(index + size.ordinal() * FAR_APART);
    boolean local = tradition == Tradition.EGYPTIAN;
    Sex looks = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    looks = local ? egyptian.birth().sex() : looks;
    TravellerName name =
        local ? names.egyptian(egyptian.name()) : names.name(tradition, looks, random);
    Holder holder =
        new Holder(
            name,
            born(paper.issued(), random),
            place(tradition, "place", random).toUpperCase(Locale.ROOT),
            looks,
            random.nextDouble() < 0.06 ? "X" : looks.letter(),
            nationality(size, random));
    return new Traveller(tradition, holder, paper);
  }

  private static LocalDate born(LocalDate issued, RandomGenerator random) {
    double age = random.nextDouble() < 0.15 ? random.nextDouble() : 0.2 + 0.5 * random.nextDouble();
    return issued.minusDays(20 + (int) (OLDEST * age));
  }

  /** Visas are for foreigners, and cards sometimes are. */
  private static String nationality(PaperSize size, RandomGenerator random) {
    boolean foreign = size.visa() || size != PaperSize.TD3 && random.nextDouble() < 0.25;
    return foreign ? FOREIGN.get(random.nextInt(FOREIGN.size())) : Traveller.STATE;
  }

  private String place(Tradition tradition, String kind, RandomGenerator random) {
    return places
        .only(row -> row.get(1).equals(tradition.id()) && row.get(2).equals(kind))
        .pickWord(random);
  }
}
