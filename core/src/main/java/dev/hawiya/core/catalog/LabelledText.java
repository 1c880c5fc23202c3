package dev.hawiya.core.catalog;

import dev.hawiya.core.geometry.Box;
import java.util.List;

/**
 * The part of a side whose fields are found by label.
 *
 * @param area where the fields stand, 0..1 of the page
 * @param others labels of what is no field here: never taken for values
 */
public record LabelledText(Box area, List<LabelledField> fields, List<String> others) {
  public LabelledText {
    fields = List.copyOf(fields);
    others = List.copyOf(others);
  }
}
