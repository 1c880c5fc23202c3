package dev.hawiya.screening.score;

import dev.hawiya.screening.name.NamePart;
import dev.hawiya.screening.name.NameWord;
import java.util.List;

/** Adds up what the words of two names say for and against. */
final class Balance {
  /**
   * A word without a counterpart.
   *
   * @param part what it does in its name
   * @param outside whether it stands before or after all words that have one
   */
  record Alone(NamePart part, boolean outside) {}

  /** Up to here no more than one word is shared, and a particle. */
  private static final double ONE_WORD = 1.2;

  /** From here up a word counts as nearly the other one, from there down as quite another. */
  private static final double ALIKE = 0.85;

  private static final double UNLIKE = 0.48;

  /** What two legal forms weigh that one company cannot both have. */
  private static final double OPPOSED_FORMS = 0.5;

  private static final double NEARLY = 0.97;
  private static final double TURNED = 0.03;
  private static final double TURNED_LINEAGE = 0.25;

  /** Names that share no more than that one's initials are the other's. */
  private static final double INITIALS_ONLY = 0.6;

  private final Leniency leniency;
  private double shared;
  private double against;
  private double left;
  private double right;
  private double numbers;
  private double lights;
  private double outside;
  private double turned;
  private double leftServants;
  private double rightServants;
  private boolean whole;
  private double abbreviated;

  Balance(Leniency leniency) {
    this.leniency = leniency;
  }

  void paired(NameWord one, NameWord other, double likeness) {
    if (one.part() == NamePart.FORM && likeness < 1) {
      against += OPPOSED_FORMS;
      return;
    }
    double weight = Math.min(one.part().weight(), other.part().weight());
    double same = weight * sameness(likeness);
    shared += same;
    abbreviated += Math.max(one.part().weight(), other.part().weight()) - weight;
    whole |= one.part() == other.part() && same > 0;
    against += weight - same;
    leftServants += one.servant() && !other.servant() ? weight : 0;
    rightServants += other.servant() && !one.servant() ? weight : 0;
  }

  void onlyLeft(List<Alone> words) {
    left = alone(words);
  }

  void onlyRight(List<Alone> words) {
    right = alone(words);
  }

  private double alone(List<Alone> words) {
    double heavy = 0;
    for (Alone word : words) {
      double weight = word.part().weight();
      if (word.part().light()) {
        lights += weight;
      } else {
        heavy += weight;
        outside += word.outside() ? weight : 0;
        numbers += word.part() == NamePart.NUMBER ? weight : 0;
      }
    }
    return heavy;
  }

  /**
   * How many words stand in another order.
   *
   * @param lineage whether the order tells who is whose son
   */
  void turns(int count, boolean lineage) {
    turned = count * (lineage ? TURNED_LINEAGE : TURNED);
  }

  /**
   * The score, 0..1. Words that only one name has stand against those that only the other has; so
   * does "Abd", which may be left out, against a word in its place.
   */
  double score() {
    double opposed = Math.min(left + leftServants, right + rightServants);
    double leftOut = Math.max(0, Math.max(left, right) - opposed);
    double cost =
        leniency.against() * (against + opposed)
            + each() * (leftOut + abbreviated)
            + leniency.within() * (numbers + lights);
    double score = shared == 0 ? 0 : shared / (shared + cost);
    return Math.max(0, (whole ? score : score * INITIALS_ONLY) - turned);
  }

  /** What a word that was left out costs: by where the words stand that have no counterpart. */
  private double each() {
    if (shared <= ONE_WORD) {
      return leniency.ofOne();
    }
    double share = left + right == 0 ? 0 : outside / (left + right);
    return leniency.within() + share * (leniency.outside() - leniency.within());
  }

  /** How much of a word is shared: all of it where it is the same, little below chance. */
  private static double sameness(double likeness) {
    if (likeness >= ALIKE) {
      return NEARLY + (1 - NEARLY) * (likeness - ALIKE) / (1 - ALIKE);
    }
    return Math.max(0, NEARLY * (likeness - UNLIKE) / (ALIKE - UNLIKE));
  }
}
