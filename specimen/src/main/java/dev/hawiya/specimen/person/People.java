package dev.hawiya.specimen.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The invented people of one seed. The person of an index is the same whatever others are asked
 * for; every fifth one (indexes 4, 9, 14 and so on) carries a number whose check digit fails, as
 * genuine cards do.
 */
public final class People {
  private static final int FAILING_EVERY = 5;
  private static final LocalDate FIRST_ISSUE = LocalDate.of(2016, 1, 1);
  private static final int ISSUE_DAYS = 3700;
  private static final int YEARS_VALID = 7;

  private final long seed;
  private final NameMaker names = new NameMaker();
  private final ResidenceMaker residences = new ResidenceMaker();
  private final StandingMaker standings = new StandingMaker(names);

  public People(long seed) {
    this.seed = seed;
  }

  /** True where the check digit of this person's number holds. */
  public static boolean checkDigitHolds(int index) {
    return index % FAILING_EVERY != FAILING_EVERY - 1;
  }

  public Person person(int index) {
    RandomGenerator random = new SplittableRandom(seed * 1_000_003L + index);
    RegisterSpelling spelling = RegisterSpelling.any(random);
    Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    boolean christian = random.nextDouble() < 0.15;
    Issue issue = issue(random);
    Birth birth = birth(sex, issue.issued(), checkDigitHolds(index), random);
    int age = Period.between(birth.date(), issue.issued()).getYears();
    return new Person(
        birth,
        names.name(sex, christian, spelling, random),
        residences.residence(birth.governorate().code(), spelling, random),
        standings.standing(new StandingMaker.Known(sex, age, christian), spelling, random),
        issue);
  }

  private static Issue issue(RandomGenerator random) {
    LocalDate issued = FIRST_ISSUE.plusDays(random.nextInt(ISSUE_DAYS));
    String letters = "" + capital(random) + capital(random);
    String factory = letters + "%07d".formatted(random.nextInt(10_000_000));
    int copy = random.nextDouble() < 0.7 ? 1 : 2 + random.nextInt(5);
    return new Issue(issued, issued.plusYears(YEARS_VALID), factory, copy);
  }

  private static char capital(RandomGenerator random) {
    return (char) ('A' + random.nextInt(26));
  }

  /** Cards are issued from the age of 16. */
  private Birth birth(Sex sex, LocalDate issued, boolean holds, RandomGenerator random) {
    int days = (int) (365.25 * (16.1 + 62 * Math.pow(random.nextDouble(), 1.4)));
    LocalDate date = issued.minusDays(days);
    Birth.Governorate place = residences.birthplace(random);
    Birth known = new Birth("", date, sex, place);
    return new Birth(NumberMaker.compose(known, holds, random), date, sex, place);
  }
}
