package dev.hawiya.specimen.attack;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.specimen.photo.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be changed on a side, by the catalogue's places. */
public final class Targets {
  /** A higher zone is a part of the page, not the place of a line. */
  private static final double LINE = 0.15;

  private final Optional<SideLayout> layout;

  /**
   * @param type document type id
   * @param side {@code front} or {@code back}
   */
  public Targets(String type, String side) {
    this.layout = Catalog.load().document(type).flatMap(document -> document.side(side));
  }

  /**
   * A side as the aim of attacks.
   *
   * @param others the values of somebody else, by canonical field id
   */
  public Target of(Subject subject, Map<String, String> others) {
    return new Target(subject, portrait(), texts(others));
  }

  /** Whether the side has what an attack changes. */
  public boolean admit(Attack attack, Map<String, String> others) {
    return switch (attack) {
      case PORTRAIT -> portrait().isPresent();
      case TEXT -> !texts(others).isEmpty();
      case SCREEN, PRINT, COPY, DIGITAL -> true;
    };
  }

  private Optional<Box> portrait() {
    return layout.flatMap(SideLayout::portrait);
  }

  private List<Target.Text> texts(Map<String, String> others) {
    List<FieldDefinition> fields = layout.map(SideLayout::fields).orElse(List.of());
    return fields.stream()
        .filter(field -> field.place().zone().height() < LINE)
        .flatMap(field -> text(field, others).stream())
        .toList();
  }

  private static Optional<Target.Text> text(FieldDefinition field, Map<String, String> others) {
    LineKind kind = field.place().kind();
    boolean rightToLeft = kind == LineKind.ARABIC || kind == LineKind.URDU;
    return Optional.ofNullable(others.get(field.id()))
        .map(value -> new Target.Text(field.place().zone(), printed(value, kind), rightToLeft));
  }

  private static String printed(String value, LineKind kind) {
    if (kind == LineKind.DIGITS) {
      return Digits.toArabicIndic(value.replace('-', '/'));
    }
    return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
        ? value.substring(8) + "." + value.substring(5, 7) + "." + value.substring(0, 4)
        : value;
  }
}
