package dev.hawiya.lab.face;

import dev.hawiya.lab.speed.Durations;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/** What is counted for one comparer of faces over all pairs. Not thread-safe. */
final class FaceRivalTally {
  private final ScoredPairs photos = new ScoredPairs();
  private final ScoredPairs portraits = new ScoredPairs();
  private final Durations durations = new Durations();
  private final Set<Path> shown = new HashSet<>();
  private final Set<Path> found = new HashSet<>();

  void photos(FacePair pair, OptionalDouble score) {
    photos.add(score, pair.same());
    shown.add(pair.first());
    shown.add(pair.second());
    if (score.isPresent()) {
      found.add(pair.first());
      found.add(pair.second());
    }
  }

  void portrait(FacePair pair, OptionalDouble score) {
    portraits.add(score, pair.same());
  }

  /** The time of a photo, in nanoseconds. */
  void took(long duration) {
    durations.add(duration);
  }

  ScoredPairs photos() {
    return photos;
  }

  ScoredPairs portraits() {
    return portraits;
  }

  Durations durations() {
    return durations;
  }

  int shown() {
    return shown.size();
  }

  /** Photos in which a face was found: those of the pairs with a score. */
  int found() {
    return found.size();
  }
}
