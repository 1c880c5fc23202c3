package dev.hawiya.screening.score;

import dev.hawiya.screening.name.Likeness;
import dev.hawiya.screening.name.NamePart;
import dev.hawiya.screening.name.NameWord;
import dev.hawiya.screening.name.ParsedName;
import java.util.ArrayList;
import java.util.List;

/**
 * How surely two names are of one person, company or ship, 0..1. Words are paired at best; what
 * then stands without a counterpart tells the rest. A word that only one name has may have been
 * left out; a word that stands against another one says that these are two people.
 */
public final class NameScorer {
  private final Likeness likeness;

  public NameScorer(Likeness likeness) {
    this.likeness = likeness;
  }

  /** The score of two names of one kind; the same whichever comes first, 1 for equal names. */
  public NameScore score(ParsedName one, ParsedName other) {
    boolean swap = one.text().compareTo(other.text()) > 0;
    ParsedName left = swap ? other : one;
    ParsedName right = swap ? one : other;
    if (left.words().isEmpty() || right.words().isEmpty()) {
      return new NameScore(left.text().equals(right.text()) ? 1 : 0, List.of());
    }
    if (left.words().equals(right.words())) {
      return same(left.words());
    }
    return weigh(
        new WordPairs(likeness, left, right),
        left.person() && right.person() ? Leniency.PERSON : Leniency.OTHER);
  }

  private static NameScore same(List<NameWord> words) {
    return new NameScore(
        1, words.stream().map(w -> new NameScore.Words(w.text(), w.text(), 1)).toList());
  }

  private static NameScore weigh(WordPairs words, Leniency leniency) {
    List<WordPairs.Pair> pairs = words.best();
    Balance balance = new Balance(leniency);
    boolean[] leftPaired = new boolean[words.left().size()];
    boolean[] rightPaired = new boolean[words.right().size()];
    List<NameScore.Words> told = new ArrayList<>();
    for (WordPairs.Pair pair : pairs) {
      NameWord left = words.left().get(pair.left());
      NameWord right = words.right().get(pair.right());
      leftPaired[pair.left()] = true;
      rightPaired[pair.right()] = true;
      balance.paired(left, right, pair.likeness());
      told.add(new NameScore.Words(left.text(), right.text(), pair.likeness()));
    }
    balance.onlyLeft(alone(words.left(), leftPaired, told));
    balance.onlyRight(alone(words.right(), rightPaired, told));
    balance.turns(turns(pairs, words), lineage(words.left()) && lineage(words.right()));
    return new NameScore(balance.score(), told);
  }

  /** The words without a counterpart, each with whether it stands outside those that have one. */
  private static List<Balance.Alone> alone(
      List<NameWord> words, boolean[] paired, List<NameScore.Words> told) {
    int first = 0;
    while (first < paired.length && !paired[first]) {
      first++;
    }
    int last = paired.length - 1;
    while (last >= 0 && !paired[last]) {
      last--;
    }
    List<Balance.Alone> alone = new ArrayList<>();
    for (int i = 0; i < paired.length; i++) {
      if (!paired[i]) {
        alone.add(new Balance.Alone(words.get(i).part(), i < first || i > last));
        told.add(new NameScore.Words(words.get(i).text(), "", 0));
      }
    }
    return alone;
  }

  private static boolean lineage(List<NameWord> words) {
    return words.stream().anyMatch(word -> word.part() == NamePart.SON);
  }

  /** How many pairs of neighbours stand the other way round in the other name. */
  private static int turns(List<WordPairs.Pair> pairs, WordPairs words) {
    List<Integer> places =
        pairs.stream()
            .filter(pair -> words.left().get(pair.left()).part().word())
            .map(WordPairs.Pair::right)
            .toList();
    int turns = 0;
    for (int i = 1; i < places.size(); i++) {
      turns += places.get(i) < places.get(i - 1) ? 1 : 0;
    }
    return turns;
  }
}
