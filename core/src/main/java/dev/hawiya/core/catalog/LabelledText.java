package dev.hawiya.core.catalog;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import java.util.List;

/**
 * The part of a side whose fields are found by label.
 *
 * @param page whole size of the side
 * @param area where the fields stand, in shares of the page; may reach beyond it, because the far
 *     edge of a page that is known by its zone alone is not certain
 * @param others labels of what is no field here: never taken for values
 */
public record LabelledText(
    PageSize page, Box area, List<LabelledField> fields, List<String> others) {
  public LabelledText {
    fields = List.copyOf(fields);
    others = List.copyOf(others);
  }
}
