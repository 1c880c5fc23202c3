package dev.hawiya.core.field;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.number.NationalNumber;
import dev.hawiya.core.place.AddressSplitter;
import dev.hawiya.core.place.PlacePart;
import dev.hawiya.core.place.SplitAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rules by which the catalogue works out fields from others, by name. */
final class DerivedRules {
  /** Preparing the stations' spellings takes far longer than looking one up. */
  private final Map<Registry, AddressSplitter> splitters = new ConcurrentHashMap<>();

  /**
   * What follows.
   *
   * @param certainty how sure it is, beside the fields it follows from, 0..1
   */
  record Derived(String value, double certainty) {}

  Optional<Derived> derive(String rule, List<Field> from, DocumentType type) {
    String first = from.get(0).value();
    return switch (rule) {
      case "police_station" -> split(first, type).station().map(DerivedRules::derived);
      case "governorate" -> split(first, type).governorate().map(DerivedRules::derived);
      default -> plain(rule, from, type).map(v -> new Derived(v, 1));
    };
  }

  private static Optional<String> plain(String rule, List<Field> from, DocumentType type) {
    String first = from.get(0).value();
    return switch (rule) {
      case "joined" -> Optional.of(String.join(" ", from.stream().map(Field::value).toList()));
      case "number_birth_date" ->
          rules(type).flatMap(r -> r.birthDate(first)).map(Object::toString);
      case "number_sex" -> rules(type).flatMap(r -> r.sex(first));
      case "number_birth_governorate" ->
          rules(type)
              .flatMap(r -> r.birthGovernorate(first))
              .flatMap(c -> type.registry(DocumentType.GOVERNORATES).byCode(c))
              .map(RegistryEntry::printed);
      default -> throw new IllegalArgumentException("the catalogue names no rule " + rule);
    };
  }

  private SplitAddress split(String line, DocumentType type) {
    Registry stations = type.registry(AddressSplitter.STATIONS);
    return splitters
        .computeIfAbsent(
            stations,
            s ->
                new AddressSplitter(
                    s,
                    type.registry(DocumentType.GOVERNORATES),
                    type.registry(AddressSplitter.WORDS)))
        .split(line);
  }

  private static Derived derived(PlacePart part) {
    return new Derived(part.text(), part.certainty());
  }

  private static Optional<NationalNumber> rules(DocumentType type) {
    return NationalNumber.named(
        type.numberRules(), type.registry(DocumentType.GOVERNORATES).codes());
  }
}
