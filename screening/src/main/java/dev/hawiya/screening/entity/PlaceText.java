package dev.hawiya.screening.entity;

import dev.hawiya.screening.entity.Place.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes places out of what lists write: one text with its country last, or parts of an address. */
public final class PlaceText {
  /** Countries whose name has a comma: their second halves. */
  private static final Set<String> SECOND_HALVES =
      Set.of(
          "North",
          "South",
          "British",
          "U.S.",
          "The",
          "Islamic Republic of",
          "Republic of",
          "Republic of the",
          "Democratic Republic of the",
          "Federated States of");

  private static final Set<String> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private PlaceText() {}

  /**
   * A place whose country stands after the last comma ("Halab, Aleppo, Syria"). A lone word is a
   * country where English calls one so; two letters are none, for they may be a state's.
   */
  public static Optional<Place> written(Role role, String text) {
    List<String> parts = Stream.of(text.split(",", -1)).map(String::strip).toList();
    int last = parts.size() - 1;
    int country = last > 0 && SECOND_HALVES.contains(parts.get(last)) ? last - 1 : last;
    String name = String.join(", ", parts.subList(country, parts.size()));
    boolean told = country > 0 ? name.length() > 2 : last > 0 || COUNTRIES.contains(name);
    return told
        ? joined(role, name, parts.subList(0, country))
        : joined(role, "", List.of(text.strip()));
  }

  /** A place of parts, of which any may be empty; nothing where all are. */
  public static Optional<Place> joined(Role role, String country, List<String> parts) {
    String text =
        parts.stream()
            .map(String::strip)
            .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
            .collect(Collectors.joining(", "));
    Optional<String> named = Optional.of(country.strip()).filter(name -> !name.isEmpty());
    return text.isEmpty() && named.isEmpty()
        ? Optional.empty()
        : Optional.of(new Place(role, text, named));
  }
}
