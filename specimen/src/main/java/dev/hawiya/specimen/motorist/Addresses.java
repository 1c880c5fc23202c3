package dev.hawiya.specimen.motorist;

import dev.hawiya.specimen.person.RegisterSpelling;
import dev.hawiya.specimen.person.Residence;
import dev.hawiya.specimen.person.WordList;
import java.util.random.RandomGenerator;

/** Addresses on one printed line, many of them too long for it. */
final class Addresses {
  private static final double NEAR = 0.4;
  private static final double IN_FULL = 0.2;

  private final WordList landmarks = WordList.load("landmarks");

  String of(Residence home, RegisterSpelling spelling, RandomGenerator random) {
    StringBuilder line = new StringBuilder(home.street());
    if (random.nextDouble() < NEAR) {
      line.append(" - ").append(spelling.formWord(landmarks.pickWord(random)));
    }
    line.append(" - ").append(home.policeStation()).append(" - ");
    if (random.nextDouble() < IN_FULL) {
      line.append("محافظة ");
    }
    return line.append(home.governorate()).toString();
  }
}
