package dev.hawiya.screening.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins what a name, dates, numbers and countries say to one score: their mean by weight. What one
 * side does not tell says nothing.
 */
public final class EntityScorer {
  private static final double NAME_WEIGHT = 1;

  /** A number names one person, whatever name is written beside it. */
  private static final double SAME_NUMBER_WEIGHT = 6;

  private static final double SWAPPED_NUMBER_WEIGHT = 0.5;
  private static final double COUNTRY_WEIGHT = 0.06;
  private static final double OTHER_COUNTRY = 0.3;

  /** What a number with two characters exchanged says. */
  private static final double SWAPPED = 0.65;

  /** The piece of two names. */
  public ScorePiece name(NameScore score, String listed) {
    return new ScorePiece(
        ScorePiece.Evidence.NAME, score.value(), NAME_WEIGHT, NameReasons.why(score, listed));
  }

  /** The piece of a number that was found as it was asked for. */
  public ScorePiece sameNumber(String number) {
    return number(1, SAME_NUMBER_WEIGHT, "the number " + number + " is listed");
  }

  /** The piece of a number that is listed with two characters exchanged. */
  public ScorePiece swappedNumber(String number) {
    return number(
        SWAPPED,
        SWAPPED_NUMBER_WEIGHT,
        "the number listed is " + number + ": two of its characters differ in place");
  }

  private static ScorePiece number(double value, double weight, String why) {
    return new ScorePiece(ScorePiece.Evidence.NUMBER, value, weight, why);
  }

  /** The pieces of what stands beside the name. */
  public List<ScorePiece> beside(Facts asked, Facts listed) {
    List<ScorePiece> pieces = new ArrayList<>();
    BirthDates.piece(asked.birthDates(), listed.birthDates()).ifPresent(pieces::add);
    country(asked.countries(), listed.countries()).ifPresent(pieces::add);
    return pieces;
  }

  private static Optional<ScorePiece> country(Set<String> asked, Set<String> listed) {
    if (asked.isEmpty() || listed.isEmpty()) {
      return Optional.empty();
    }
    Set<String> both = new HashSet<>(asked);
    both.retainAll(listed);
    return Optional.of(
        both.isEmpty()
            ? new ScorePiece(
                ScorePiece.Evidence.COUNTRY,
                OTHER_COUNTRY,
                COUNTRY_WEIGHT,
                "no country is shared: listed are " + String.join(", ", listed))
            : new ScorePiece(
                ScorePiece.Evidence.COUNTRY,
                1,
                COUNTRY_WEIGHT,
                "a country is shared: " + String.join(", ", both)));
  }

  /** One score of all pieces, 0 where there is none. */
  public double total(List<ScorePiece> pieces) {
    double weight = pieces.stream().mapToDouble(ScorePiece::weight).sum();
    double sum = pieces.stream().mapToDouble(piece -> piece.weight() * piece.value()).sum();
    return weight == 0 ? 0 : sum / weight;
  }
}
