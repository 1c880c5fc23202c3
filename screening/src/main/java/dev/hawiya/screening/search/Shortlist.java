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
  private static final int MOST = 80;

  private static final int SPELLED = 4;
  private static final int SOUNDED = 2;
  private static final int NEARLY = 1;
  private static final int OTHER = -1;

  private record Glance(Candidate candidate, int worth) {}

  private Shortlist() {}

  static List<Candidate> of(List<Candidate> candidates, Asked asked) {
    if (candidates.size() <= MOST) {
      return candidates;
    }
    List<Glance> glances = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      glances.add(new Glance(candidate, worth(candidate, asked)));
    }
    glances.sort(Comparator.comparingInt(Glance::worth).reversed());
    return glances.subList(0, MOST).stream().map(Glance::candidate).toList();
  }

  private static int worth(Candidate candidate, Asked asked) {
    int worth = 0;
    for (NameWord word : candidate.name().name().words()) {
      if (asked.spellings().contains(word.text())) {
        worth += SPELLED;
      } else if (asked.keys().words().contains(word.sound())) {
        worth += SOUNDED;
      } else if (word.part().word()) {
        worth += asked.keys().nearly(word) ? NEARLY : OTHER;
      }
    }
    return worth;
  }
}
