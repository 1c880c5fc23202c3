package dev.hawiya.core.catalog;

import java.util.List;

/**
 * A field that is worked out from others.
 *
 * @param id canonical field id
 * @param rule name of the rule
 * @param from canonical ids it is worked out from
 */
public record DerivedField(String id, String rule, List<String> from) {
  public DerivedField {
    from = List.copyOf(from);
  }
}
