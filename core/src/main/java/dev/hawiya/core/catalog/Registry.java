package dev.hawiya.core.catalog;

import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A closed list of words or codes that a document uses.
 *
 * @param name file name without its ending
 * @param source where the list comes from
 */
public record Registry(String name, String source, List<RegistryEntry> entries) {
  /**
   * A word found in a registry.
   *
   * @param spelling the registry's spelling nearest to what was read
   * @param distance edit distance as a share of the longer word, spelling folded: 0 is equal
   */
  public record Match(RegistryEntry entry, String spelling, double distance) {}

  public Registry {
    entries = List.copyOf(entries);
  }

  public Set<String> codes() {
    return entries.stream().map(RegistryEntry::code).collect(Collectors.toUnmodifiableSet());
  }

  /** The first entry of a code. */
  public Optional<RegistryEntry> byCode(String code) {
    return entries.stream().filter(e -> e.code().equals(code)).findFirst();
  }

  /** The entry with a spelling, spelling habits folded. */
  public Optional<RegistryEntry> bySpelling(String text) {
    return nearest(text).filter(m -> m.distance() == 0).map(Match::entry);
  }

  /** The entry nearest to a text; empty only where the registry is. */
  public Optional<Match> nearest(String text) {
    String key = ArabicSpelling.key(text);
    return entries.stream()
        .flatMap(entry -> entry.spellings().stream().map(s -> match(entry, s, key)))
        .min(
            Comparator.comparingDouble(Match::distance)
                .thenComparing(m -> EditDistance.between(m.spelling(), text.strip())));
  }

  private static Match match(RegistryEntry entry, String spelling, String key) {
    return new Match(entry, spelling, EditDistance.share(ArabicSpelling.key(spelling), key));
  }
}
