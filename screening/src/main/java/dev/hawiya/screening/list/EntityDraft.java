package dev.hawiya.screening.list;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.BirthDateText;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.EntityName.Strength;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.entity.Place;
import dev.hawiya.screening.entity.SourceField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An entity as a mapper collects it: what is blank is left out, what is told twice stands once, and
 * a name keeps the surest strength it was told with.
 */
public final class EntityDraft {
  /** An index takes ids of thirty thousand bytes; no list has such ones. */
  private static final int LONGEST_ID = 1000;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String id;
  private final EntityKind kind;
  private final Map<String, Strength> names = new LinkedHashMap<>();
  private final Set<BirthDate> born = new LinkedHashSet<>();
  private final Set<Place> places = new LinkedHashSet<>();
  private final Set<String> nationalities = new LinkedHashSet<>();
  private final Set<Identifier> identifiers = new LinkedHashSet<>();
  private final Set<String> programmes = new LinkedHashSet<>();

  public EntityDraft(String id, EntityKind kind) {
    this.id = id.strip();
    this.kind = kind;
  }

  /** A name of letters or digits; anything else names nobody. */
  public void name(String text, Strength strength) {
    String name = tidy(text);
    if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
      names.merge(name, strength, (had, told) -> had.compareTo(told) <= 0 ? had : told);
    }
  }

  /** A date of birth in words; nothing where they are none. */
  public void born(String words) {
    BirthDateText.parse(words).ifPresent(born::add);
  }

  public void born(BirthDate date) {
    born.add(date);
  }

  public void place(Optional<Place> place) {
    place.ifPresent(places::add);
  }

  public void nationality(String country) {
    add(nationalities, country);
  }

  /** A number of a document or register; {@code country} may be blank. */
  public void identifier(String kindOfNumber, String number, String country) {
    if (!number.isBlank()) {
      identifiers.add(
          new Identifier(
              tidy(kindOfNumber),
              tidy(number),
              Optional.of(tidy(country)).filter(c -> !c.isEmpty())));
    }
  }

  public void programme(String programme) {
    add(programmes, programme);
  }

  /**
   * The entity; its first name is the primary one where none was told to be.
   *
   * @throws RecordRejected where there is no name, or no id, or a text in its place
   */
  public Entity entity(SourceField source) throws RecordRejected {
    if (id.isEmpty()) {
      throw new RecordRejected("has no id");
    }
    if (id.length() > LONGEST_ID) {
      throw new RecordRejected("has an id of more than " + LONGEST_ID + " letters");
    }
    if (names.isEmpty()) {
      throw new RecordRejected("has no name");
    }
    return new Entity(
        id,
        kind,
        sorted(),
        List.copyOf(born),
        List.copyOf(places),
        List.copyOf(nationalities),
        List.copyOf(identifiers),
        List.copyOf(programmes),
        source);
  }

  private List<EntityName> sorted() {
    String first =
        names.entrySet().stream()
            .min(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElseThrow();
    List<EntityName> sorted = new ArrayList<>();
    sorted.add(EntityName.primary(first));
    names.forEach(
        (text, strength) -> {
          if (!text.equals(first)) {
            sorted.add(new EntityName(text, strength));
          }
        });
    return sorted;
  }

  private static void add(Set<String> told, String text) {
    String tidy = tidy(text);
    if (!tidy.isEmpty()) {
      told.add(tidy);
    }
  }

  private static String tidy(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }
}
