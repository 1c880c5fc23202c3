package dev.hawiya.specimen.motorist;

import dev.hawiya.core.name.LatinNames;
import dev.hawiya.specimen.person.People;
import dev.hawiya.specimen.person.Person;
import dev.hawiya.specimen.person.RegisterSpelling;
import dev.hawiya.specimen.person.Sex;
import dev.hawiya.specimen.person.WordList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The invented driving licences of one seed: those of the same seed's people. */
public final class DrivingLicences {
  private static final int SALT = 7_907;
  private static final int LEAST_AGE = 18;
  private static final int PRIVATE_YEARS = 10;
  private static final int PROFESSIONAL_YEARS = 3;
  private static final int OTHERS = 1_000_000;
  private static final LocalDate LATEST = LocalDate.of(2026, 3, 1);

  private final long seed;
  private final People people;
  private final LatinNames latin = LatinNames.egyptian();
  private final Addresses addresses = new Addresses();
  private final WordList kinds = WordList.load("driving-licence-kinds");

  public DrivingLicences(long seed) {
    this.seed = seed;
    this.people = new People(seed);
  }

  public Licence licence(int index) {
    RandomGenerator random = new SplittableRandom((seed + SALT) * 1_000_003L + index);
    Person person = adult(index);
    RegisterSpelling spelling = RegisterSpelling.any(random);
    Office office = Office.of(person.residence());
    List<String> kind = kinds.pick(random);
    LocalDate issued = issued(person, random);
    int years = kind.get(2).equals("private") ? PRIVATE_YEARS : PROFESSIONAL_YEARS;
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("full_name", person.name().full());
    fields.put("name_latin", latinName(person, random));
    fields.put("nationality", spelling.formWord(nationality(person, random)));
    fields.put("nationality_latin", "Egyptian");
    fields.put("national_number", person.birth().number());
    fields.put("licence_kind", spelling.formWord(kind.get(0)));
    fields.put("licence_class", kind.get(1));
    fields.put("job", job(person, random));
    fields.put("present_address", addresses.of(person.residence(), spelling, random));
    fields.put("issue_date", issued.toString());
    fields.put("expiry_date", issued.plusYears(years).minusDays(random.nextInt(2)).toString());
    fields.put("traffic_department", office.department());
    fields.put("traffic_unit", office.unit());
    Gaps.leave(fields, Map.of("job", 0.08, "nationality", 0.04, "traffic_unit", 0.06), random);
    return new Licence(fields, extras(person, random), person.birth().sex());
  }

  private static Map<String, String> extras(Person person, RandomGenerator random) {
    Map<String, String> extras = new LinkedHashMap<>();
    extras.put("birth_date", person.birth().date().toString());
    extras.put("sex", person.birth().sex() == Sex.MALE ? "ذكر" : "أنثى");
    extras.put("blood", List.of("A+", "B+", "O+", "AB+", "O-", "A-").get(random.nextInt(6)));
    extras.put("file", Integer.toString(1000 + random.nextInt(90_000)));
    return extras;
  }

  /** The seed's person, or another one in place of one who is too young for any licence. */
  private Person adult(int index) {
    Person person = people.person(index);
    return grown(person).isAfter(LATEST) ? adult(index + OTHERS) : person;
  }

  private static LocalDate grown(Person person) {
    return person.birth().date().plusYears(LEAST_AGE);
  }

  /** Mostly before the same person's identity card. */
  private static LocalDate issued(Person person, RandomGenerator random) {
    LocalDate issued = person.issue().issued().minusDays(1500).plusDays(random.nextInt(1500));
    LocalDate grown = grown(person);
    return issued.isBefore(grown) ? grown.plusDays(random.nextInt(20)) : issued;
  }

  private String latinName(Person person, RandomGenerator random) {
    String name = latin.of(person.name().full());
    return random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
  }

  /** The printed word mostly agrees with the holder's sex, as clerks write it. */
  private static String nationality(Person person, RandomGenerator random) {
    boolean woman = person.birth().sex() == Sex.FEMALE;
    return woman && random.nextDouble() < 0.7 ? "مصرية" : "مصري";
  }

  private static String job(Person person, RandomGenerator random) {
    String job = person.standing().profession();
    return person
        .standing()
        .workplace()
        .filter(place -> random.nextInt(3) == 0)
        .map(place -> job + " - " + place)
        .orElse(job);
  }
}
