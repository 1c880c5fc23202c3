package dev.hawiya.core.field;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.place.PlacePart;
import dev.hawiya.core.place.SplitAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules by which the catalogue works out the fields of one side from others, by name. */
final class DerivedRules {
  private final DocumentType type;
  private final AddressSplitters splitters;

  /** Two fields follow from one line, which is split but once. */
  private final Map<String, SplitAddress> split = new HashMap<>();

  /**
   * What follows.
   *
   * @param certainty how sure it is, beside the fields it follows from, 0..1
   */
  record Derived(String value, double certainty) {}

  DerivedRules(DocumentType type, AddressSplitters splitters) {
    this.type = type;
    this.splitters = splitters;
  }

  Optional<Derived> derive(String rule, List<Field> from) {
    String first = from.get(0).value();
    return switch (rule) {
      case "police_station" -> split(first).station().map(DerivedRules::derived);
      case "governorate" -> split(first).governorate().map(DerivedRules::derived);
      default -> plain(rule, from).map(v -> new Derived(v, 1));
    };
  }

  private Optional<String> plain(String rule, List<Field> from) {
    String first = from.get(0).value();
    return switch (rule) {
      case "joined" -> Optional.of(String.join(" ", from.stream().map(Field::value).toList()));
      case "number_birth_date" ->
          type.rules().flatMap(r -> r.birthDate(first)).map(Object::toString);
      case "number_sex" -> type.rules().flatMap(r -> r.sex(first));
      case "number_birth_governorate" ->
          type.rules()
              .flatMap(r -> r.place(first))
              .flatMap(c -> type.registry(type.numberPlaces()).byCode(c))
              .map(RegistryEntry::printed);
      default -> throw new IllegalArgumentException("the catalogue names no rule " + rule);
    };
  }

  private SplitAddress split(String line) {
    return split.computeIfAbsent(line, splitters.of(type)::split);
  }

  private static Derived derived(PlacePart part) {
    return new Derived(part.text(), part.certainty());
  }
}
