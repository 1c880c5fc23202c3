package dev.hawiya.core.catalog;

import dev.hawiya.core.number.NationalNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of document, as its catalogue entry describes it.
 *
 * @param id e.g. {@code EGY-NID}
 * @param title in English
 * @param issuingState ISO 3166 alpha-3, "" where any state issues it
 * @param timeZone where its dates begin and end; UTC where the entry names none
 * @param edition year of the design
 * @param numberRules name of the rules of the holder's number, "" where it has none
 * @param numberPlaces registry of the places that the number names, "" where it has none
 * @param validYears years between issue and expiry, 0 where they differ
 * @param sides its sides
 * @param registries its registries by name
 * @param machineReadable its machine-readable zone, by which it is known
 */
public record DocumentType(
    String id,
    String title,
    String issuingState,
    ZoneId timeZone,
    String edition,
    String numberRules,
    String numberPlaces,
    int validYears,
    List<SideLayout> sides,
    Map<String, Registry> registries,
    Optional<MachineReadable> machineReadable) {
  public static final String GOVERNORATES = "governorates";

  public DocumentType {
    sides = List.copyOf(sides);
    registries = Map.copyOf(registries);
  }

  /** The date it is where the document was issued, wherever the clock stands. */
  public LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), timeZone);
  }

  public Optional<SideLayout> side(String name) {
    return sides.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** The rules of the holder's number; empty where it has none. */
  public Optional<NationalNumber> rules() {
    return numberRules.isEmpty()
        ? Optional.empty()
        : NationalNumber.named(numberRules, registry(numberPlaces).codes());
  }

  /** A registry that the catalogue entry names. */
  public Registry registry(String name) {
    return Optional.ofNullable(registries.get(name))
        .orElseThrow(() -> new IllegalArgumentException(id + " has no registry " + name));
  }
}
