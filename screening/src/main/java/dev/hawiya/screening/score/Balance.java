package dev.hawiya.screening.score;

import dev.hawiya.screening.name.NamePart;
import dev.hawiya.screening.name.NameWord;

/** Adds up what the words of two names say for and against. */
final class Balance {
  /** From here up a word counts as nearly the other one, from there down as quite another. */
  private static final double ALIKE = 0.9;

  private static final double UNLIKE = 0.62;

  private static final double NEARLY = 0.97;
  private static final double TURNED = 0.03;

  private final Leniency leniency;
  private double shared;
  private double against;
  private double left;
  private double right;
  private double numbers;
  private int turns;

  Balance(Leniency leniency) {
    this.leniency = leniency;
  }

  void paired(NameWord one, NameWord other, double likeness) {
    double weight = Math.min(one.part().weight(), other.part().weight());
    double same = weight * sameness(likeness);
    shared += same;
    against += weight - same;
  }

  void onlyLeft(NamePart part) {
    left += part.weight();
    numbers += part == NamePart.NUMBER ? part.weight() : 0;
  }

  void onlyRight(NamePart part) {
    right += part.weight();
    numbers += part == NamePart.NUMBER ? part.weight() : 0;
  }

  void turns(int count) {
    turns = count;
  }

  double score() {
    double opposed = Math.min(left, right);
    double leftOut = Math.max(left, right) - opposed;
    double each = shared > 1.2 ? leniency.leftOut : leniency.leftOutOfOne;
    double cost =
        leniency.against * (against + opposed) + each * leftOut + leniency.leftOut * numbers;
    double score = shared == 0 ? 0 : shared / (shared + cost);
    return Math.max(0, score - TURNED * turns);
  }

  /** How much of a word is shared: all of it where it is the same, little below chance. */
  private static double sameness(double likeness) {
    if (likeness >= ALIKE) {
      return NEARLY + (1 - NEARLY) * (likeness - ALIKE) / (1 - ALIKE);
    }
    return Math.max(0, NEARLY * (likeness - UNLIKE) / (ALIKE - UNLIKE));
  }
}
