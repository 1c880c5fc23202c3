package dev.hawiya.core.profession;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Tells the category of a printed profession by a list of words. Immutable. */
public final class Professions {
  /**
   * Share of wrong letters up to which a whole line still is a listed profession: one in seven, for
   * «بناء» and «بقال» must not meet.
   */
  private static final double MISREAD = 0.15;

  private static final String WORKPLACE = "workplace";

  private final List<Pattern> professions;
  private final List<Pattern> workplaces;

  private record Pattern(ProfessionCategory category, Phrase phrase, int rank, Employer employer) {}

  /** Where a workplace may stand that changes the category. */
  private enum Employer {
    NO,
    LINE,
    YES
  }

  private record Found(Pattern pattern, int at) {
    static final Comparator<Found> LIKELIEST =
        Comparator.comparingInt((Found f) -> f.pattern().rank())
            .thenComparing(Comparator.comparingInt(Found::at).reversed())
            .thenComparingInt(f -> f.pattern().phrase().letters());
  }

  Professions(Registry registry) {
    professions = patterns(registry, "profession");
    workplaces = patterns(registry, WORKPLACE);
  }

  /** The professions of Egyptian cards, loaded from the catalogue. */
  public static Professions egyptian() {
    return new Professions(Catalog.registry("EGY/registry", "professions"));
  }

  private static List<Pattern> patterns(Registry registry, String where) {
    return registry.entries().stream()
        .filter(e -> where.equals(e.more().get("where")))
        .flatMap(e -> e.spellings().stream().map(s -> pattern(e, s)))
        .toList();
  }

  private static Pattern pattern(RegistryEntry entry, String spelling) {
    return new Pattern(
        ProfessionCategory.valueOf(entry.code()),
        Phrase.of(spelling),
        Integer.parseInt(entry.more().get("rank")),
        Employer.valueOf(entry.more().get("workplace_decides").toUpperCase(Locale.ROOT)));
  }

  /**
   * The category of a profession; empty where neither line says anything that is listed.
   *
   * @param profession as printed, may be ""
   * @param workplace as printed, "" where the card has none
   */
  public Optional<ProfessionCategory> category(String profession, String workplace) {
    Phrase line = Phrase.of(profession);
    Phrase second = Phrase.of(workplace);
    Optional<Pattern> work = best(workplaces, second).or(() -> best(workplaces, second.at()));
    Optional<Pattern> found = best(professions, line).or(() -> misread(line));
    if (found.isEmpty()) {
      return work.map(Pattern::category);
    }
    Pattern pattern = found.get();
    if (pattern.employer() == Employer.NO) {
      return Optional.of(pattern.category());
    }
    Optional<Pattern> within =
        pattern.employer() == Employer.YES ? best(workplaces, line.at()) : Optional.empty();
    return Optional.of(work.or(() -> within).orElse(pattern).category());
  }

  private static Optional<Pattern> best(List<Pattern> patterns, Phrase line) {
    return patterns.stream().flatMap(p -> found(p, line)).max(Found.LIKELIEST).map(Found::pattern);
  }

  private static Stream<Found> found(Pattern pattern, Phrase line) {
    OptionalInt at = line.find(pattern.phrase());
    return at.isPresent() ? Stream.of(new Found(pattern, at.getAsInt())) : Stream.empty();
  }

  private Optional<Pattern> misread(Phrase line) {
    return professions.stream()
        .filter(p -> EditDistance.share(p.phrase().key(), line.key()) <= MISREAD)
        .filter(p -> !line.words().isEmpty())
        .min(Comparator.comparingInt(p -> EditDistance.between(p.phrase().key(), line.key())));
  }
}
