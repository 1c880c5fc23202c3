package dev.hawiya.screening.search;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.EntityKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is looked for. A name or a number is needed; the rest narrows.
 *
 * @param name in any script and order, empty where only a number is known
 * @param kind UNKNOWN where the name may be anybody's
 * @param birthDate if known
 * @param countries of nationality or abode, as names or ISO codes
 * @param numbers national numbers, passports and the like
 * @param lists names of the lists to search, all where empty
 * @param most how many hits at most, the best ones
 */
public record ScreeningQuery(
    String name,
    EntityKind kind,
    Optional<BirthDate> birthDate,
    List<String> countries,
    List<String> numbers,
    Set<String> lists,
    int most) {

  /** Enough hits for somebody to look through. */
  public static final int USUAL_MOST = 20;

  public ScreeningQuery {
    countries = List.copyOf(countries);
    numbers = List.copyOf(numbers);
    lists = Set.copyOf(lists);
    if (most < 1) {
      throw new IllegalArgumentException("at least one hit is asked for");
    }
  }

  /** A person or company by name only, on all lists. */
  public static ScreeningQuery named(String name) {
    return new ScreeningQuery(
        name, EntityKind.UNKNOWN, Optional.empty(), List.of(), List.of(), Set.of(), USUAL_MOST);
  }
}
