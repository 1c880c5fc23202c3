package dev.hawiya.screening.index;

import dev.hawiya.screening.spelling.OneLetter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keys with one consonant left out: two words meet in one of them where a consonant is missing, too
 * many, another one or in the wrong place.
 */
final class NearKeys {
  /** What is left of shorter keys would be shared by too many names. */
  private static final int SHORTEST = 3;

  private NearKeys() {}

  static Set<String> of(Collection<String> keys) {
    Set<String> near = new LinkedHashSet<>();
    for (String key : keys) {
      if (key.length() >= SHORTEST) {
        near.add(key);
      }
      if (key.length() > SHORTEST) {
        near.addAll(OneLetter.shortened(key, 0));
      }
    }
    return near;
  }
}
