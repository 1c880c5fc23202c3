package dev.hawiya.specimen.person;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Names by sex and tradition: one given name, then two to four names of fathers and family. */
final class NameMaker {
  private static final int LONGEST_LINE = 34;

  private final WordList men = WordList.load("first-names-male");
  private final WordList women = WordList.load("first-names-female");
  private final WordList families = WordList.load("family-names");

  PersonName name(Sex sex, boolean christian, RegisterSpelling spelling, RandomGenerator random) {
    String first = given(sex, christian, random);
    String others = lineage(first, christian, random);
    return new PersonName(spelling.write(first, random), spelling.write(others, random));
  }

  String husband(boolean christian, RegisterSpelling spelling, RandomGenerator random) {
    String first = given(Sex.MALE, christian, random);
    return spelling.write(first + " " + lineage(first, christian, random), random);
  }

  private String given(Sex sex, boolean christian, RandomGenerator random) {
    return of(sex == Sex.MALE ? men : women, christian).pickWord(random);
  }

  private String lineage(String first, boolean christian, RandomGenerator random) {
    WordList suited = of(families, christian);
    int count = 2 + random.nextInt(2) + (random.nextDouble() < 0.15 ? 1 : 0);
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      String name = suited.pickWord(random);
      if (!names.contains(name) && !name.equals(first)) {
        names.add(name);
      }
    }
    while (String.join(" ", names).length() > LONGEST_LINE) {
      names.remove(names.size() - 1);
    }
    return String.join(" ", names);
  }

  private static WordList of(WordList all, boolean christian) {
    String other = christian ? "muslim" : "christian";
    return all.only(row -> !row.get(1).equals(other));
  }
}
