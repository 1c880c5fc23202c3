package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzSyntax;
import dev.hawiya.core.mrz.SeenCharacter;
import dev.hawiya.core.mrz.SeenCharacter.Alternative;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.mrz.layout.CharacterKind;
import dev.hawiya.core.mrz.layout.Span;
import dev.hawiya.core.mrz.letter.LookAlikes;
import java.util.List;
import java.util.stream.Stream;

/** What the characters of a zone may be changed to: where in doubt, and what can stand there. */
final class Candidates {
  private final SeenMrz seen;
  private final MrzFormat format;
  private final MrzThresholds thresholds;

  Candidates(SeenMrz seen, MrzFormat format, MrzThresholds thresholds) {
    this.seen = seen;
    this.format = format;
    this.thresholds = thresholds;
  }

  List<Change> at(List<Span.Place> places) {
    return places.stream().flatMap(this::at).toList();
  }

  /** Whether each of these places holds what can stand there. */
  boolean fit(List<Span.Place> places, List<String> lines) {
    return places.stream().allMatch(p -> kind(p).holds(lines.get(p.line()).charAt(p.column())));
  }

  private Stream<Change> at(Span.Place place) {
    SeenCharacter character = seen.lines().get(place.line()).characters().get(place.column());
    CharacterKind kind = kind(place);
    boolean possible = kind.holds(character.character());
    if (possible && character.score() >= thresholds.sure()) {
      return Stream.empty();
    }
    Stream<Character> named =
        character.others().stream()
            .filter(other -> other.score() >= thresholds.unlisted())
            .map(Alternative::character);
    return Stream.concat(named, LookAlikes.of(character.character()).stream())
        .distinct()
        .filter(c -> c != character.character() && kind.holds(c))
        .filter(c -> c != '<' || kind != CharacterKind.DIGITS)
        .map(c -> new Change(place, character.character(), c, cost(character, c)));
  }

  private double cost(SeenCharacter character, char put) {
    double unlisted = thresholds.unlisted();
    return Math.log(
        Math.max(character.score(), unlisted) / Math.max(character.scoreOf(put), unlisted));
  }

  private CharacterKind kind(Span.Place place) {
    return MrzSyntax.allowed(format, place.line(), place.column());
  }
}
