package dev.hawiya.screening.score;

import dev.hawiya.screening.name.Likeness;
import dev.hawiya.screening.name.NamePart;
import dev.hawiya.screening.name.NameWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Joins neighbours of one name wherever the other name writes them as one word. */
final class JoinedWords {
  /** Joined words are nearly the one they stand for, or they are not meant. */
  private static final double LEAST = 0.84;

  /** A word that has a counterpart as good as this needs no joined one. */
  private static final double AS_GOOD = 0.95;

  private static final int MOST = 3;

  /** How much longer one spelling of a word may be than another of its script. */
  private static final int LONGER = 3;

  /** A row of words and how alike they are, joined, to another one. */
  private record Run(int from, int to, double likeness) {}

  private final Likeness likeness;
  private final boolean person;

  /**
   * For names of one kind.
   *
   * @param person whether they are people's; of others, words may stand for their initials
   */
  JoinedWords(Likeness likeness, boolean person) {
    this.likeness = likeness;
    this.person = person;
  }

  /** The words, joined where the other name's are. */
  List<NameWord> of(List<NameWord> words, List<NameWord> others) {
    List<NameWord> joined = new ArrayList<>(words);
    for (NameWord other : others) {
      if (other.part().word() && other.text().length() > 2) {
        if (!person) {
          shorten(other, joined);
        }
        best(other, joined).ifPresent(run -> join(run, joined));
      }
    }
    return joined;
  }

  /** Replaces the words that another is the initials of. */
  private static void shorten(NameWord other, List<NameWord> words) {
    int length = other.text().length();
    for (int from = 0; from + length <= words.size(); from++) {
      List<NameWord> run = words.subList(from, from + length);
      String initials =
          run.stream().map(word -> word.text().substring(0, 1)).collect(Collectors.joining());
      if (initials.equals(other.text())) {
        run.clear();
        words.add(from, other);
        return;
      }
    }
  }

  private Optional<Run> best(NameWord other, List<NameWord> words) {
    double least = LEAST;
    for (NameWord word : words) {
      least = Math.max(least, likeness.of(word, other));
    }
    Optional<Run> best = Optional.empty();
    for (int from = 0; from < words.size() && least < AS_GOOD; from++) {
      for (int to = from + 2; to <= Math.min(words.size(), from + MOST); to++) {
        double now = likeness(words.subList(from, to), other);
        if (now > least) {
          least = now;
          best = Optional.of(new Run(from, to, now));
        }
      }
    }
    return best;
  }

  private double likeness(List<NameWord> run, NameWord other) {
    int letters = run.stream().mapToInt(word -> word.text().length()).sum();
    boolean longer =
        run.get(0).script() == other.script()
            ? Math.abs(letters - other.text().length()) > LONGER
            : letters > 2 * other.text().length() || other.text().length() > 3 * letters;
    NamePart last = run.get(run.size() - 1).part();
    boolean endsInParticle = last.light() && last != NamePart.FORM;
    return longer || endsInParticle ? 0 : likeness.of(joined(run), other);
  }

  private static void join(Run run, List<NameWord> words) {
    List<NameWord> part = words.subList(run.from(), run.to());
    NameWord joined = joined(part);
    part.clear();
    words.add(run.from(), joined);
  }

  private static NameWord joined(List<NameWord> run) {
    return run.stream().reduce(NameWord::join).orElseThrow();
  }
}
