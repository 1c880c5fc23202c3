package dev.hawiya.screening.search;

import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.index.Countries;
import dev.hawiya.screening.index.Identifiers;
import dev.hawiya.screening.index.ListedName;
import dev.hawiya.screening.name.NameKeys;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.name.ParsedName;
import dev.hawiya.screening.name.RememberedLikeness;
import dev.hawiya.screening.score.Facts;
import dev.hawiya.screening.score.NameScore;
import dev.hawiya.screening.score.NameScorer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question, ready to be compared: its name read as a person's and as a company's, for one that
 * may be either is compared with each kind in its own way. For one thread.
 */
final class Asked {
  private final EntityKind kind;
  private final List<ParsedName> persons;
  private final List<ParsedName> others;
  private final NameKeys keys;
  private final int words;
  private final Set<String> spellings = new HashSet<>();
  private final Facts facts;
  private final NameScorer scorer;

  Asked(ScreeningQuery query, Names names) {
    this.kind = query.kind();
    this.persons = mayBe(true) ? names.parser().versions(query.name(), true) : List.of();
    this.others = mayBe(false) ? names.parser().versions(query.name(), false) : List.of();
    NameKeys all = NameKeys.NONE;
    int longest = 0;
    for (ParsedName name : Stream.concat(persons.stream(), others.stream()).toList()) {
      all = all.or(names.keys().of(name));
      longest = Math.max(longest, name.words().size());
      spellings.addAll(names.keys().spellings(name));
    }
    this.keys = all;
    this.words = longest;
    this.facts = facts(query);
    this.scorer = new NameScorer(new RememberedLikeness(names.likeness()));
  }

  private static Facts facts(ScreeningQuery query) {
    Set<String> numbers = new LinkedHashSet<>();
    query.numbers().forEach(number -> numbers.add(Identifiers.folded(number)));
    numbers.remove("");
    return new Facts(
        query.birthDate().map(List::of).orElse(List.of()),
        Countries.codes(query.countries()),
        numbers);
  }

  /** Whether a person is meant, or something else. */
  private boolean mayBe(boolean person) {
    return kind == EntityKind.UNKNOWN || person == (kind == EntityKind.PERSON);
  }

  /** Keys of the name, none where no name was given. */
  NameKeys keys() {
    return keys;
  }

  /** How many words the name has; of several, the longest. */
  int words() {
    return words;
  }

  /** The name's words and their other known spellings. */
  Set<String> spellings() {
    return spellings;
  }

  Facts facts() {
    return facts;
  }

  /** What a listed name is worth; nothing where it names another kind than is asked for. */
  Optional<NameScore> compare(ListedName listed) {
    return (listed.name().person() ? persons : others)
        .stream()
            .map(name -> scorer.score(name, listed.name()))
            .max(Comparator.comparingDouble(NameScore::value));
  }
}
