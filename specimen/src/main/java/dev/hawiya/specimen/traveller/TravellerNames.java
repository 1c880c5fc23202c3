package dev.hawiya.specimen.traveller;

import dev.hawiya.core.name.LatinNames;
import dev.hawiya.specimen.person.PersonName;
import dev.hawiya.specimen.person.Sex;
import dev.hawiya.specimen.person.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Names of many kinds: long, short, accented, hyphenated, or one name alone. */
final class TravellerNames {
  private static final double SINGLE = 0.06;
  private static final double LONG = 0.1;
  private static final int LONG_SURNAME = 34;

  private final WordList words = WordList.load("traveller-names");
  private final LatinNames latin = LatinNames.egyptian();

  TravellerName name(Tradition tradition, Sex sex, RandomGenerator random) {
    boolean single = random.nextDouble() < SINGLE;
    boolean lengthy = random.nextDouble() < LONG;
    String surname = pick(tradition, "surname", random);
    while (lengthy && surname.length() < LONG_SURNAME) {
      surname += "-" + pick(tradition, "surname", random);
    }
    String kind = sex.letter();
    StringBuilder given = new StringBuilder(pick(tradition, kind, random));
    int more = lengthy ? 3 : random.nextInt(3);
    for (int i = 0; i < more; i++) {
      given.append(' ').append(pick(tradition, kind, random));
    }
    return printed(surname, single ? "" : given.toString(), Optional.empty());
  }

  /** The last word is taken for the surname, as Egyptian passports do. */
  TravellerName egyptian(PersonName name) {
    String full = latin.of(name.full());
    int last = full.lastIndexOf(' ');
    return printed(full.substring(last + 1), full.substring(0, last), Optional.of(name.full()));
  }

  private static TravellerName printed(String surname, String given, Optional<String> arabic) {
    return new TravellerName(
        surname.toUpperCase(Locale.ROOT), given.toUpperCase(Locale.ROOT), arabic);
  }

  private String pick(Tradition tradition, String kind, RandomGenerator random) {
    return words
        .only(row -> row.get(1).equals(tradition.id()) && row.get(2).equals(kind))
        .pickWord(random);
  }
}
