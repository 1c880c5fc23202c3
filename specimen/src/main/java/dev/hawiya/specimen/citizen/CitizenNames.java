package dev.hawiya.specimen.citizen;

import dev.hawiya.specimen.person.Sex;
import dev.hawiya.specimen.person.WordList;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Names as they are given in Pakistan: not every one has a family's name, none has a surname. */
final class CitizenNames {
  private static final BothScripts MUHAMMAD = new BothScripts("Muhammad", "محمد");

  private final WordList men = WordList.load("pakistan-names-male");
  private final WordList women = WordList.load("pakistan-names-female");
  private final WordList secondOfWomen = WordList.load("pakistan-names-female-second");
  private final WordList families = WordList.load("pakistan-families");

  Optional<BothScripts> family(RandomGenerator random) {
    return random.nextDouble() < 0.5 ? Optional.of(word(families, random)) : Optional.empty();
  }

  BothScripts name(Sex sex, Optional<BothScripts> family, RandomGenerator random) {
    BothScripts given = sex == Sex.MALE ? man(family, random) : woman(family, random);
    return family.map(given::and).orElse(given);
  }

  private BothScripts man(Optional<BothScripts> family, RandomGenerator random) {
    BothScripts given = word(men, random);
    double draw = random.nextDouble();
    boolean muhammad = given.latin().contains(MUHAMMAD.latin());
    if (draw < 0.3 && !muhammad) {
      return MUHAMMAD.and(given);
    }
    double twoNames = family.isPresent() ? 0.6 : 0.92;
    return draw < twoNames || muhammad ? given.and(other(given, random)) : given;
  }

  private BothScripts other(BothScripts given, RandomGenerator random) {
    BothScripts second;
    do {
      second = word(men, random);
    } while (given.latin().contains(second.latin()) || second.latin().contains(" "));
    return second;
  }

  private BothScripts woman(Optional<BothScripts> family, RandomGenerator random) {
    BothScripts given = word(women, random);
    boolean alone = random.nextDouble() < (family.isPresent() ? 0.7 : 0.08);
    BothScripts second = word(secondOfWomen, random);
    return alone || given.latin().contains(second.latin()) ? given : given.and(second);
  }

  private static BothScripts word(WordList list, RandomGenerator random) {
    return BothScripts.ofColumns(list.pick(random), 0);
  }
}
