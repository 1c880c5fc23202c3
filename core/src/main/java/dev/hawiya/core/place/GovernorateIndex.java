package dev.hawiya.core.place;

import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds governorates in what is printed of one. */
final class GovernorateIndex {
  private final Registry governorates;
  private final StationWords words;
  private final List<Listed> listed;

  private record Listed(RegistryEntry entry, List<Spelling> spellings) {}

  private record Spelling(String printed, String key) {}

  /**
   * A governorate that a text may mean.
   *
   * @param spelling its listed spelling nearest to the text
   * @param edits wrong letters, spelling folded
   * @param distance their share
   * @param cutShort whether the text is the beginning of the name
   */
  record Match(
      RegistryEntry entry, String spelling, int edits, double distance, boolean cutShort) {}

  GovernorateIndex(Registry governorates, StationWords words) {
    this.governorates = governorates;
    this.words = words;
    this.listed =
        governorates.entries().stream()
            .map(
                e -> new Listed(e, e.spellings().stream().map(GovernorateIndex::spelling).toList()))
            .toList();
  }

  /** Every governorate, the nearest first. */
  List<Match> find(String text) {
    String name = words.withoutGovernorate(text);
    String key = ArabicSpelling.key(name);
    return listed.stream()
        .map(l -> match(l, name, key))
        .sorted(Comparator.comparingInt(Match::edits))
        .toList();
  }

  /** The governorate of a text, if it is spelt as listed. */
  Optional<RegistryEntry> exact(String text) {
    return find(text).stream().filter(m -> m.edits() == 0).map(Match::entry).findFirst();
  }

  Optional<RegistryEntry> byCode(String code) {
    return governorates.byCode(code);
  }

  private static Spelling spelling(String printed) {
    return new Spelling(printed, ArabicSpelling.key(printed));
  }

  private static Match match(Listed listed, String name, String key) {
    return listed.spellings().stream()
        .map(s -> match(listed.entry(), s, key))
        .min(
            Comparator.comparingInt(Match::edits)
                .thenComparingInt(m -> EditDistance.between(m.spelling(), name)))
        .orElseThrow();
  }

  private static Match match(RegistryEntry entry, Spelling spelling, String key) {
    int edits = EditDistance.between(spelling.key(), key);
    int longer = Math.max(spelling.key().length(), key.length());
    double distance = longer == 0 ? 0 : (double) edits / longer;
    boolean cutShort = !key.isEmpty() && spelling.key().startsWith(key);
    return new Match(entry, spelling.printed(), edits, distance, cutShort);
  }
}
