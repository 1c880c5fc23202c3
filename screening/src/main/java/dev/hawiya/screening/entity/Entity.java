package dev.hawiya.screening.entity;

import java.util.List;

/**
 * Somebody or something on a list, of one shape for all lists.
 *
 * @param id the list's own, unique within the list and the same in its next edition
 * @param kind what it is
 * @param names at least one; the primary one first
 * @param birthDates every one the list gives
 * @param places of birth and of abode
 * @param nationalities countries of nationality, citizenship, registration or flag, as written
 * @param identifiers numbers of documents and registers
 * @param programmes what it is listed under: programmes, regimes, topics, reasons
 * @param source the record as the list wrote it
 */
public record Entity(
    String id,
    EntityKind kind,
    List<EntityName> names,
    List<BirthDate> birthDates,
    List<Place> places,
    List<String> nationalities,
    List<Identifier> identifiers,
    List<String> programmes,
    SourceField source) {

  public Entity {
    names = List.copyOf(names);
    birthDates = List.copyOf(birthDates);
    places = List.copyOf(places);
    nationalities = List.copyOf(nationalities);
    identifiers = List.copyOf(identifiers);
    programmes = List.copyOf(programmes);
    if (id.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException("an entity has an id and a name");
    }
  }

  /** The name it is listed under. */
  public String name() {
    return names.get(0).text();
  }
}
