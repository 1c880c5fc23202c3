package dev.hawiya.core.field;

import dev.hawiya.core.catalog.DerivedField;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.text.ArabicSpelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings a side's fields together: works out what follows from them, and fills from the number what
 * is not printed or cannot be read. A printed value that was read clearly stays as it is, even
 * against the number; the governorate of birth is never compared with the residence.
 */
public final class FieldReconciler {
  private final AddressSplitters splitters = new AddressSplitters();

  /** The fields with all that follows from them. */
  public Fields reconcile(Fields fields, Layout layout) {
    DerivedRules rules = new DerivedRules(layout.type(), splitters);
    Map<String, Field> read = new LinkedHashMap<>(fields.read());
    Map<String, String> missing = new LinkedHashMap<>(fields.missing());
    for (DerivedField derived : layout.side().derived()) {
      List<Field> from =
          derived.from().stream().map(fields.read()::get).filter(Objects::nonNull).toList();
      if (from.size() < derived.from().size()) {
        if (!read.containsKey(derived.id())) {
          missing.putIfAbsent(
              derived.id(), "follows from " + names(derived) + ", which was not read");
        }
        continue;
      }
      rules
          .derive(derived.rule(), from)
          .map(v -> field(derived, v, from))
          .flatMap(d -> settled(d, Optional.ofNullable(read.get(d.id()))))
          .ifPresent(d -> read.put(d.id(), d));
      if (read.containsKey(derived.id())) {
        missing.remove(derived.id());
      } else {
        missing.putIfAbsent(derived.id(), "does not follow from " + names(derived));
      }
    }
    return new Fields(read, missing);
  }

  private static String names(DerivedField derived) {
    return String.join(" and ", derived.from());
  }

  /** The field to keep where one is printed and another derived; empty to leave what is printed. */
  private static Optional<Field> settled(Field derived, Optional<Field> printed) {
    if (printed.isEmpty()) {
      return Optional.of(derived);
    }
    Field p = printed.get();
    if (p.value().equals(derived.value())) {
      double agreed = 1 - (1 - p.confidence()) * (1 - derived.confidence());
      return Optional.of(
          new Field(p.id(), p.value(), p.normalised(), p.raw(), agreed, p.source(), p.outline()));
    }
    // Half-hidden print is often misread; the surer of two readings is believed, a check tells
    // both.
    return p.confidence() >= derived.confidence() ? Optional.empty() : Optional.of(derived);
  }

  private static Field field(DerivedField derived, DerivedRules.Derived found, List<Field> from) {
    boolean number = derived.rule().startsWith("number_");
    double least = from.stream().mapToDouble(Field::confidence).min().orElse(0);
    return new Field(
        derived.id(),
        found.value(),
        ArabicSpelling.fold(found.value()),
        "",
        least * found.certainty(),
        number ? Source.NUMBER : Source.VIZ,
        Optional.empty());
  }
}
