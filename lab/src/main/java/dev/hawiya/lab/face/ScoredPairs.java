package dev.hawiya.lab.face;

import dev.hawiya.core.face.FaceComparison;
import dev.hawiya.core.face.FaceComparison.Decision;
import dev.hawiya.lab.report.Calibration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** The comparisons of labelled pairs. */
final class ScoredPairs {
  private final List<Double> genuine = new ArrayList<>();
  private final List<Double> impostors = new ArrayList<>();
  private final Calibration calibration = new Calibration();
  private int withoutScore;
  private int genuineWithoutScore;
  private int undecided;
  private int falseMatches;
  private int falseNonMatches;

  void add(FaceComparison comparison, boolean same) {
    if (comparison.decision() == Decision.UNDECIDED) {
      undecided++;
    } else if ((comparison.decision() == Decision.SAME) != same) {
      falseMatches += same ? 0 : 1;
      falseNonMatches += same ? 1 : 0;
    }
    add(comparison.score(), same);
    if (comparison.score().isPresent()) {
      calibration.add(comparison.probability(), same);
    }
  }

  /** A score of a comparer that decides nothing. */
  void add(OptionalDouble score, boolean same) {
    if (score.isPresent()) {
      (same ? genuine : impostors).add(score.getAsDouble());
    } else {
      withoutScore++;
      genuineWithoutScore += same ? 1 : 0;
    }
  }

  int genuine() {
    return genuine.size();
  }

  int impostors() {
    return impostors.size();
  }

  int withoutScore() {
    return withoutScore;
  }

  int genuineWithoutScore() {
    return genuineWithoutScore;
  }

  int undecided() {
    return undecided;
  }

  int falseMatches() {
    return falseMatches;
  }

  int falseNonMatches() {
    return falseNonMatches;
  }

  Calibration calibration() {
    return calibration;
  }

  /** The lowest score that at most a share of the impostors reaches. */
  double thresholdAt(double share) {
    List<Double> falling = impostors.stream().sorted(Comparator.reverseOrder()).toList();
    int let = (int) Math.floor(share * falling.size());
    return let < falling.size() ? Math.nextUp(falling.get(let)) : Double.NEGATIVE_INFINITY;
  }

  /** Share of pairs of one person that reach a score. */
  double accepted(double threshold) {
    return share(genuine, threshold);
  }

  /** The same of all pairs of one person: one without a score is not accepted. */
  double acceptedOfAll(double threshold) {
    int all = genuine.size() + genuineWithoutScore;
    return all == 0 ? 0 : accepted(threshold) * genuine.size() / all;
  }

  /** Share of pairs of two people that reach a score. */
  double let(double threshold) {
    return share(impostors, threshold);
  }

  private static double share(List<Double> scores, double threshold) {
    long reached = scores.stream().filter(score -> score >= threshold).count();
    return scores.isEmpty() ? 0 : (double) reached / scores.size();
  }
}
