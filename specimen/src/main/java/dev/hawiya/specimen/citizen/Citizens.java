package dev.hawiya.specimen.citizen;

import dev.hawiya.specimen.citizen.Citizen.Card;
import dev.hawiya.specimen.citizen.Citizen.Home;
import dev.hawiya.specimen.citizen.Citizen.Identity;
import dev.hawiya.specimen.citizen.Citizen.Kin;
import dev.hawiya.specimen.person.Sex;
import dev.hawiya.specimen.person.WordList;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The invented Pakistanis of one seed: that of an index and a register is always the same. */
public final class Citizens {
  private static final LocalDate ELDEST = LocalDate.of(1945, 1, 1);
  private static final LocalDate YOUNGEST = LocalDate.of(2006, 12, 31);
  private static final int ADULT = 18;
  private static final int YEARS_VALID = 10;
  private static final String FAMILY = "ABCDEFGHJKLMNPQRSTUVWXYZ1234567891234567890";
  private static final double NAMES_HUSBAND = 0.35;

  /** How many of a hundred live in the provinces that the numbers 1 to 7 begin with. */
  private static final int[] PEOPLED = {16, 4, 48, 18, 7, 4, 3};

  private final long seed;
  private final CitizenNames names = new CitizenNames();
  private final WordList marks = WordList.load("pakistan-marks");
  private final WordList countries = WordList.load("pakistan-countries");

  public Citizens(long seed) {
    this.seed = seed;
  }

  public Citizen citizen(int index, Register register) {
    var random = new SplittableRandom((seed * 1_000_003L + index) * 37 + register.ordinal());
    Card card = card(register, random);
    Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    LocalDate born = born(card.issued(), random);
    int province = province(random);
    Optional<BothScripts> family = names.family(random);
    Identity identity =
        new Identity(
            number(province, sex, random),
            names.name(sex, family, random),
            sex,
            born,
            marks.pickWord(random));
    int age = Period.between(born, card.issued()).getYears();
    return new Citizen(
        identity, kin(sex, age, family, random), home(register, province, random), card);
  }

  private Card card(Register register, RandomGenerator random) {
    int days = (int) ChronoUnit.DAYS.between(register.first(), register.last());
    LocalDate issued = register.first().plusDays(random.nextInt(days));
    boolean leapDay = issued.getMonthValue() == 2 && issued.getDayOfMonth() == 29;
    issued = leapDay ? issued.minusDays(1) : issued;
    return new Card(
        issued,
        issued.plusYears(YEARS_VALID),
        "" + capital(random) + capital(random) + digits(7, random),
        digits(12, random),
        familyNumber(random));
  }

  private static char capital(RandomGenerator random) {
    return (char) ('A' + random.nextInt(26));
  }

  private static String digits(int count, RandomGenerator random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(random.nextInt(10));
    }
    return out.toString();
  }

  /** Letters and digits mixed, without those that look like each other. */
  private static String familyNumber(RandomGenerator random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      out.append(FAMILY.charAt(random.nextInt(FAMILY.length())));
    }
    return out.toString();
  }

  private static LocalDate born(LocalDate issued, RandomGenerator random) {
    LocalDate grown = issued.minusYears(ADULT);
    LocalDate last = grown.isBefore(YOUNGEST) ? grown : YOUNGEST;
    int days = (int) ChronoUnit.DAYS.between(ELDEST, last);
    return last.minusDays((int) (days * Math.pow(random.nextDouble(), 1.3)));
  }

  private static int province(RandomGenerator random) {
    int left = random.nextInt(100);
    int at = 0;
    while (left >= PEOPLED[at]) {
      left -= PEOPLED[at++];
    }
    return at + 1;
  }

  /** Province, division, district and so on, family, and a digit that is odd for men. */
  private static String number(int province, Sex sex, RandomGenerator random) {
    int last = 2 * random.nextInt(5) + (sex == Sex.MALE ? 1 : 0);
    return province
        + ""
        + (1 + random.nextInt(8))
        + digits(3, random)
        + "-"
        + digits(7, random)
        + "-"
        + last;
  }

  private Kin kin(Sex sex, int age, Optional<BothScripts> family, RandomGenerator random) {
    double married = age < 20 ? 0.1 : age < 28 ? 0.5 : 0.88;
    boolean wife = sex == Sex.FEMALE && random.nextDouble() < married;
    boolean husband = wife && random.nextDouble() < NAMES_HUSBAND;
    Optional<BothScripts> his = husband ? names.family(random) : family;
    return new Kin(husband, names.name(Sex.MALE, his, random));
  }

  /** Mostly in the province of the number, and mostly where the family belongs. */
  private Home home(Register register, int province, RandomGenerator random) {
    AddressMaker addresses = new AddressMaker(random);
    int lives = random.nextDouble() < 0.88 ? province : province(random);
    Address permanent = addresses.in(province);
    Address present = random.nextDouble() < 0.55 ? permanent : addresses.in(lives);
    String country = register == Register.OVERSEAS ? countries.pickWord(random) : "Pakistan";
    return new Home(present, permanent, country);
  }
}
