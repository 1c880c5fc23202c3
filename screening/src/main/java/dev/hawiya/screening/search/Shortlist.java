package dev.hawiya.screening.search;

import dev.hawiya.screening.index.Candidate;
import dev.hawiya.screening.name.NameWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The candidates worth comparing word by word: those that spell most words as the one asked for
 * does, or may, and have fewest other words.
 */
final class Shortlist {
  private static final int MOST = 60;

  private static final int SPELLED = 4;
  private static final int SOUNDED = 2;
  private static final int NEARLY = 1;
  private static final int OTHER = -1;

  /** So many of those that share most are taken however they are spelled. */
  private static final int SURE = 20;

  private record Glance(Candidate candidate, int worth) {}

  private static final Comparator<Glance> SHARING_MOST =
      Comparator.<Glance>comparingInt(glance -> glance.candidate().worth())
          .thenComparingInt(Glance::worth)
          .reversed();

  private Shortlist() {}

  static List<Candidate> of(List<Candidate> candidates, Asked asked) {
    if (candidates.size() <= MOST) {
      return candidates;
    }
    List<Glance> glances = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      glances.add(new Glance(candidate, worth(candidate, asked)));
    }
    glances.sort(SHARING_MOST);
    glances.subList(SURE, glances.size()).sort(Comparator.comparingInt(Glance::worth).reversed());
    return glances.subList(0, MOST).stream().map(Glance::candidate).toList();
  }

  /** No more words count than were asked for: three Alis are not nearer to one than one is. */
  private static int worth(Candidate candidate, Asked asked) {
    int worth = 0;
    int met = 0;
    for (NameWord word : candidate.name().name().words()) {
      int one = met < asked.words() ? worth(word, asked) : OTHER;
      met += one > 0 ? 1 : 0;
      worth += one;
    }
    return worth;
  }

  private static int worth(NameWord word, Asked asked) {
    if (asked.spellings().contains(word.text())) {
      return SPELLED;
    }
    if (asked.keys().words().contains(word.sound())) {
      return SOUNDED;
    }
    if (!word.part().word()) {
      return 0;
    }
    return asked.keys().nearly(word) ? NEARLY : OTHER;
  }
}
