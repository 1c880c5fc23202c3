package dev.hawiya.core.catalog;

import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A closed list of words or codes that a document uses. Immutable. */
public final class Registry {
  /**
   * A word found in a registry.
   *
   * @param spelling the registry's spelling nearest to what was read
   * @param distance edit distance as a share of the longer word, spelling folded: 0 is equal
   */
  public record Match(RegistryEntry entry, String spelling, double distance) {}

  private record Spelling(RegistryEntry entry, String printed, String key) {}

  private final String name;
  private final String source;
  private final List<RegistryEntry> entries;
  private final List<Spelling> spellings;

  /**
   * @param name file name without its ending
   * @param source where the list comes from
   */
  public Registry(String name, String source, List<RegistryEntry> entries) {
    this.name = name;
    this.source = source;
    this.entries = List.copyOf(entries);
    this.spellings =
        entries.stream()
            .flatMap(
                e -> e.spellings().stream().map(s -> new Spelling(e, s, ArabicSpelling.key(s))))
            .toList();
  }

  public String name() {
    return name;
  }

  public String source() {
    return source;
  }

  public List<RegistryEntry> entries() {
    return entries;
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

  /** The entry nearest to a text; empty where another comes as near. */
  public Optional<Match> clearly(String text) {
    Optional<Match> nearest = nearest(text);
    String key = ArabicSpelling.key(text);
    return nearest.filter(
        n ->
            n.distance() == 0
                || spellings.stream()
                    .filter(s -> !s.entry().code().equals(n.entry().code()))
                    .allMatch(s -> EditDistance.share(s.key(), key) > n.distance()));
  }

  /** The entry nearest to a text; empty only where the registry is. */
  public Optional<Match> nearest(String text) {
    String key = ArabicSpelling.key(text);
    String printed = text.strip();
    return spellings.stream()
        .map(s -> new Match(s.entry(), s.printed(), EditDistance.share(s.key(), key)))
        .min(
            Comparator.comparingDouble(Match::distance)
                .thenComparingInt(m -> EditDistance.between(m.spelling(), printed)));
  }
}
