package dev.hawiya.screening.search;

import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.index.Countries;
import dev.hawiya.screening.index.Identifiers;
import dev.hawiya.screening.index.ListedName;
import dev.hawiya.screening.name.NameKeys;
import dev.hawiya.screening.name.NameParser;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.name.ParsedName;
import dev.hawiya.screening.name.RememberedLikeness;
import dev.hawiya.screening.score.Facts;
import dev.hawiya.screening.score.NameScore;
import dev.hawiya.screening.score.NameScorer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question, ready to be compared: its name read as a person's and as a company's, for one that
 * may be either is compared with each kind in its own way. For one thread.
 */
final class Asked {
  private final ParsedName person;
  private final ParsedName other;
  private final EntityKind kind;
  private final NameKeys keys;
  private final Set<String> spellings;
  private final Facts facts;
  private final NameScorer scorer;

  Asked(ScreeningQuery query, Names names) {
    NameParser parser = names.parser();
    this.person = parser.parse(query.name(), true);
    this.other = parser.parse(query.name(), false);
    this.kind = query.kind();
    this.keys =
        switch (kind) {
          case PERSON -> names.keys().of(person);
          case UNKNOWN -> names.keys().of(person).or(names.keys().of(other));
          default -> names.keys().of(other);
        };
    this.spellings = new HashSet<>();
    if (kind == EntityKind.PERSON || kind == EntityKind.UNKNOWN) {
      spellings.addAll(names.keys().spellings(person));
    }
    if (kind != EntityKind.PERSON) {
      spellings.addAll(names.keys().spellings(other));
    }
    Set<String> numbers = new LinkedHashSet<>();
    query.numbers().forEach(number -> numbers.add(Identifiers.folded(number)));
    numbers.remove("");
    this.facts =
        new Facts(
            query.birthDate().map(List::of).orElse(List.of()),
            Countries.codes(query.countries()),
            numbers);
    this.scorer = new NameScorer(new RememberedLikeness(names.likeness()));
  }

  /** Keys of the name, none where no name was given. */
  NameKeys keys() {
    return keys;
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
    boolean ofPerson = listed.name().person();
    if (kind != EntityKind.UNKNOWN && ofPerson != (kind == EntityKind.PERSON)) {
      return Optional.empty();
    }
    return Optional.of(scorer.score(ofPerson ? person : other, listed.name()));
  }
}
