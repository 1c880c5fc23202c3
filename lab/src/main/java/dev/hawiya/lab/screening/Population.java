package dev.hawiya.lab.screening;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.spelling.WordTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Invented people and companies, as many as one likes: names as frequent as real ones (a few very
 * common, most rare), half of the Arabic ones in both scripts, some with aliases and dates.
 */
public final class Population {
  private static final String[] GIVEN = {
    "John", "Maria", "Igor", "Wei", "Carlos", "Anna", "Sergey", "Ling", "Juan", "Elena", "Peter",
    "Yuri", "Ahmed", "Jose", "Olga", "Ivan", "Grace", "Samuel", "Chen", "Viktor", "Luis", "Marta"
  };
  private static final String[] TRADES = {
    "Trading",
    "Holding",
    "Shipping",
    "Bank",
    "Petroleum",
    "Construction",
    "Import Export",
    "General Trading",
    "Investment",
    "Industries",
    "Transport",
    "Electronics",
    "Foundation"
  };
  private static final String[] FORMS = {"LLC", "Ltd", "GmbH", "FZE", "S.A.", "Co.", "JSC"};
  private static final String[] SYLLABLES = {
    "ba", "kor", "len", "mi", "to", "ras", "vin", "du", "shek", "ga", "no", "par", "el", "zu",
    "tek", "mar", "os", "li", "han", "bre", "ov", "sto", "ri", "wal", "ke", "ny", "fal", "jor"
  };
  private static final String[] COUNTRIES = {"EG", "PK", "SY", "IQ", "RU", "IR", "CN", "VE"};

  /** The file has names of one root together: as neighbours they would be common together. */
  private static final long SEED = 11;

  private final List<List<String>> names;

  /** Reads the names it draws from. */
  public Population() {
    this.names = new ArrayList<>(WordTable.rows("egyptian-latin"));
    Collections.shuffle(names, new Random(SEED));
  }

  /** The entity of a number, the same one for the same number. */
  public Entity entity(int number) {
    RandomGenerator chance = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
    List<EntityName> all = new ArrayList<>();
    double kind = chance.nextDouble();
    boolean person = kind < 0.85;
    if (kind < 0.6) {
      arabic(chance, all);
    } else {
      all.add(EntityName.primary(person ? person(chance) : company(chance)));
    }
    List<BirthDate> born =
        person && chance.nextDouble() < 0.7
            ? List.of(BirthDate.on(LocalDate.ofEpochDay(chance.nextInt(-14_000, 12_000))))
            : List.of();
    String country = COUNTRIES[chance.nextInt(COUNTRIES.length)];
    return new Entity(
        "P" + number,
        person ? EntityKind.PERSON : EntityKind.ORGANISATION,
        all,
        born,
        List.of(),
        List.of(country),
        List.of(
            new Identifier(
                "Passport",
                String.format(Locale.ROOT, "%s%08d", country, chance.nextInt(100_000_000)),
                Optional.of(country))),
        List.of("INVENTED"),
        SourceField.of("number", String.valueOf(number)));
  }

  private void arabic(RandomGenerator chance, List<EntityName> all) {
    int words = 3 + chance.nextInt(2);
    List<String> latin = new ArrayList<>();
    List<String> arabic = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      List<String> name = names.get(common(chance, names.size()));
      arabic.add(name.get(0));
      latin.add(name.get(1));
    }
    all.add(EntityName.primary(String.join(" ", latin)));
    if (chance.nextBoolean()) {
      all.add(EntityName.alias(String.join(" ", arabic)));
    }
    if (chance.nextDouble() < 0.2) {
      all.add(EntityName.weakAlias("Abu " + latin.get(0)));
    }
  }

  private static String person(RandomGenerator chance) {
    return GIVEN[common(chance, GIVEN.length)]
        + (chance.nextBoolean() ? " " + GIVEN[common(chance, GIVEN.length)] : "")
        + " "
        + word(chance);
  }

  private static String company(RandomGenerator chance) {
    return word(chance)
        + " "
        + TRADES[chance.nextInt(TRADES.length)]
        + " "
        + FORMS[chance.nextInt(FORMS.length)];
  }

  private static String word(RandomGenerator chance) {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + chance.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** A place in a list whose first ones are chosen most: Zipf's law. */
  private static int common(RandomGenerator chance, int size) {
    return (int) Math.floor(Math.exp(chance.nextDouble() * Math.log(size + 1.0)) - 1);
  }
}
