package dev.hawiya.specimen.person;

import dev.hawiya.specimen.person.Standing.Marriage;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Profession, religion and marital status that suit sex and age. */
final class StandingMaker {
  private final WordList professions = WordList.load("professions");
  private final WordList workplaces = WordList.load("workplaces");
  private final NameMaker names;

  StandingMaker(NameMaker names) {
    this.names = names;
  }

  /** What is known of a person when the rest is made up. */
  record Known(Sex sex, int age, boolean christian) {}

  Standing standing(Known known, RegisterSpelling spelling, RandomGenerator random) {
    int column = known.sex() == Sex.MALE ? 0 : 1;
    List<String> job =
        professions
            .only(row -> !row.get(column).equals("-") && age(row) <= known.age())
            .pick(random);
    boolean works = job.get(3).equals("yes") && random.nextDouble() < 0.8;
    Optional<String> workplace =
        works ? Optional.of(spelling.write(workplaces.pickWord(random), random)) : Optional.empty();
    return new Standing(
        spelling.write(job.get(column), random),
        workplace,
        random.nextDouble() < 0.15 ? spelling.formWord(sexWord(known.sex())) : sexWord(known.sex()),
        religion(known, spelling),
        marriage(known, spelling, random));
  }

  private static int age(List<String> row) {
    return Integer.parseInt(row.get(2));
  }

  private static String sexWord(Sex sex) {
    return sex == Sex.MALE ? "ذكر" : "أنثى";
  }

  private static String religion(Known known, RegisterSpelling spelling) {
    if (known.sex() == Sex.MALE) {
      return known.christian() ? spelling.formWord("مسيحي") : "مسلم";
    }
    return known.christian() ? "مسيحية" : "مسلمة";
  }

  private Marriage marriage(Known known, RegisterSpelling spelling, RandomGenerator random) {
    double married = known.age() < 20 ? 0.05 : known.age() < 28 ? 0.4 : 0.78;
    double draw = random.nextDouble();
    boolean man = known.sex() == Sex.MALE;
    if (draw < married) {
      return man
          ? new Marriage("متزوج", Optional.empty())
          : new Marriage("متزوجة", Optional.of(names.husband(known.christian(), spelling, random)));
    }
    if (known.age() < 24 || draw < married + 0.6 * (1 - married)) {
      return new Marriage(man ? "أعزب" : "آنسة", Optional.empty());
    }
    boolean widowed = random.nextBoolean();
    String word = widowed ? (man ? "أرمل" : "أرملة") : (man ? "مطلق" : "مطلقة");
    return new Marriage(word, Optional.empty());
  }
}
