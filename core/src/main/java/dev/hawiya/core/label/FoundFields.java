package dev.hawiya.core.label;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.TextLine;
import java.util.List;
import java.util.Map;

/**
 * Where the fields of a side are.
 *
 * @param lines of each field in reading order; a field without any is absent
 * @param places of the fields that stand in a place of their own on this side, with some room, 0..1
 *     of it
 */
public record FoundFields(
    Map<FieldDefinition, List<TextLine>> lines, Map<FieldDefinition, Box> places) {
  public FoundFields {
    lines = Map.copyOf(lines);
    places = Map.copyOf(places);
  }
}
