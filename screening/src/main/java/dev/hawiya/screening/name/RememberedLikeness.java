package dev.hawiya.screening.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Likenesses of one question's words, each found once: the names of a list share most of theirs.
 * For one thread and one question.
 */
public final class RememberedLikeness implements Likeness {
  private record Two(NameWord left, NameWord right) {}

  private final Likeness likeness;
  private final Map<Two, Double> known = new HashMap<>();

  public RememberedLikeness(Likeness likeness) {
    this.likeness = likeness;
  }

  @Override
  public double of(NameWord left, NameWord right) {
    return known.computeIfAbsent(new Two(left, right), two -> likeness.of(two.left(), two.right()));
  }
}
