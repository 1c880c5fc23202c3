package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.mrz.SeenCharacter;
import dev.hawiya.core.mrz.SeenCharacter.Alternative;
import dev.hawiya.core.mrz.layout.CharacterKind;
import dev.hawiya.core.mrz.layout.Span;
import dev.hawiya.core.mrz.letter.LookAlikes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A character that may be another: the recogniser doubted it, or it cannot stand in its place.
 *
 * @param changes what it may be: what the recogniser names and the usual look-alikes
 * @param all weight of everything it may be, the seen character included
 * @param listed weight of the seen character and the changes; the rest of {@code all} is of
 *     characters that nobody named
 */
record Doubt(List<Change> changes, double all, double listed) {
  private static final double LEAST = 1e-3;

  /** The doubt of a character; empty where it is sure and can stand there. */
  static Optional<Doubt> of(
      Span.Place place, SeenCharacter seen, CharacterKind kind, MrzThresholds thresholds) {
    boolean possible = kind.holds(seen.character());
    if (possible && seen.score() >= thresholds.sure()) {
      return Optional.empty();
    }
    double score = Math.max(LEAST, Math.min(1, seen.score()));
    List<Alternative> named =
        seen.others().stream().filter(o -> fits(o.character(), seen, kind)).toList();
    List<Character> alike =
        LookAlikes.of(seen.character()).stream()
            .filter(c -> fits(c, seen, kind))
            .filter(c -> named.stream().noneMatch(o -> o.character() == c))
            .toList();
    double open = Math.max(LEAST, 1 - score - named.stream().mapToDouble(Alternative::score).sum());
    double each = alike.isEmpty() ? 0 : open * thresholds.alike() / alike.size();
    double total =
        open + named.stream().mapToDouble(Alternative::score).sum() + (possible ? score : 0);
    double unit = possible ? score : total;
    List<Change> changes =
        Stream.concat(
                named.stream()
                    .map(o -> new Change(place, seen.character(), o.character(), o.score() / unit)),
                alike.stream().map(c -> new Change(place, seen.character(), c, each / unit)))
            .toList();
    double listed = (possible ? 1 : 0) + changes.stream().mapToDouble(Change::weight).sum();
    return Optional.of(new Doubt(changes, Math.max(listed, total / unit), listed));
  }

  /** A filler stands neither in a complete date nor in the place of a digit. */
  private static boolean fits(char character, SeenCharacter seen, CharacterKind kind) {
    return character != seen.character()
        && kind.holds(character)
        && (character != '<' || kind != CharacterKind.DIGITS);
  }
}
