package dev.hawiya.core.presentation;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Place;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.geometry.Box;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a side before it is looked at.
 *
 * @param portrait where it stands on the page, 0..1; absent where the side has none
 * @param texts where values stand on the page, 0..1, with the ground around them
 * @param oneDesign whether all such documents look alike; of others nobody knows whether their
 *     corners are round and their portraits without a frame
 */
record PrintedSide(Optional<Box> portrait, List<Box> texts, boolean oneDesign) {
  /** A higher zone is a part of the page, not the place of a line. */
  private static final double LINE = 0.15;

  PrintedSide {
    texts = List.copyOf(texts);
  }

  /** The side as the catalogue has it; a side that it does not have is known by nothing. */
  static PrintedSide of(DocumentType type, String name) {
    Optional<SideLayout> side = type.side(name);
    return new PrintedSide(
        side.flatMap(SideLayout::portrait),
        side.map(PrintedSide::texts).orElse(List.of()),
        !type.issuingState().isEmpty());
  }

  /** The places of lines, read or not: they have some ground around the ink. */
  private static List<Box> texts(SideLayout side) {
    return side.fields().stream()
        .map(FieldDefinition::place)
        .map(Place::zone)
        .filter(zone -> zone.height() < LINE)
        .toList();
  }
}
