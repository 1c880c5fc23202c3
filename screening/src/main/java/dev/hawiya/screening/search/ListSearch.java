package dev.hawiya.screening.search;

import dev.hawiya.screening.entity.EntityName.Strength;
import dev.hawiya.screening.index.Candidate;
import dev.hawiya.screening.index.Identifiers;
import dev.hawiya.screening.index.ListedName;
import dev.hawiya.screening.score.EntityScorer;
import dev.hawiya.screening.score.Facts;
import dev.hawiya.screening.score.NameScore;
import dev.hawiya.screening.score.ScorePiece;
import dev.hawiya.screening.score.Thresholds;
import dev.hawiya.screening.search.OpenLists.OpenList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One question put to one list. */
final class ListSearch {
  /** Names that are looked at: the ones that share most. */
  private static final int CANDIDATES = 300;

  private record Best(NameScore score, ListedName name) {}

  private final OpenList list;
  private final Asked asked;
  private final Thresholds thresholds;
  private final EntityScorer scorer = new EntityScorer();
  private final Map<Integer, Best> named = new TreeMap<>();
  private final Map<Integer, ScorePiece> numbered = new TreeMap<>();

  ListSearch(OpenList list, Asked asked, Thresholds thresholds) {
    this.list = list;
    this.asked = asked;
    this.thresholds = thresholds;
  }

  List<Found> found() throws IOException {
    byName();
    byNumber();
    Set<Integer> all = new TreeSet<>(named.keySet());
    all.addAll(numbered.keySet());
    int[] entities = all.stream().mapToInt(i -> i).toArray();
    List<Facts> facts = list.index().facts(entities);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < entities.length; i++) {
      judge(entities[i], facts.get(i)).ifPresent(found::add);
    }
    return found;
  }

  private void byName() throws IOException {
    if (asked.keys().words().isEmpty()) {
      return;
    }
    List<Candidate> candidates = list.index().named(asked.keys(), asked.words(), CANDIDATES);
    for (Candidate candidate : Shortlist.of(candidates, asked)) {
      asked
          .compare(candidate.name())
          .filter(score -> score.value() >= thresholds.name())
          .ifPresent(
              score ->
                  named.merge(
                      candidate.entity(), new Best(score, candidate.name()), ListSearch::better));
    }
  }

  /** The higher one; of equals the one that is no weak alias. */
  private static Best better(Best one, Best other) {
    if (one.score().value() != other.score().value()) {
      return one.score().value() > other.score().value() ? one : other;
    }
    return one.name().strength() == Strength.WEAK_ALIAS ? other : one;
  }

  private void byNumber() throws IOException {
    for (String number : asked.facts().numbers()) {
      for (String other : Identifiers.swapped(number)) {
        for (int entity : list.index().numbered(other)) {
          numbered.put(entity, scorer.swappedNumber(other));
        }
      }
    }
    for (String number : asked.facts().numbers()) {
      for (int entity : list.index().numbered(number)) {
        numbered.put(entity, scorer.sameNumber(number));
      }
    }
  }

  private Optional<Found> judge(int entity, Facts facts) throws IOException {
    List<ScorePiece> pieces = new ArrayList<>();
    Optional<Best> name = Optional.ofNullable(named.get(entity));
    Optional<ScorePiece> number = Optional.ofNullable(numbered.get(entity));
    name.ifPresent(best -> pieces.add(scorer.name(best.score(), best.name().name().text())));
    number.ifPresent(pieces::add);
    pieces.addAll(scorer.beside(asked.facts(), facts));
    double score = scorer.total(pieces);
    double least = number.isPresent() ? thresholds.weakHit() : thresholds.hit();
    // Beside a number that is nearly listed, a name counts as one that would do by itself.
    double enough = number.isPresent() ? thresholds.hit() : 0;
    boolean weakName =
        name.filter(best -> best.name().strength() != Strength.WEAK_ALIAS)
            .filter(best -> best.score().value() >= enough)
            .isEmpty();
    boolean weakNumber = number.map(piece -> piece.value() < 1).orElse(true);
    boolean weak = weakName && weakNumber;
    return score >= least
        ? Optional.of(new Found(list, entity, score, weak, pieces))
        : Optional.empty();
  }
}
