package dev.hawiya.core.catalog;

import java.util.List;

/**
 * A field that is worked out from others.
 *
 * @param id canonical field id
 * @param rule name of the rule
 * @param from canonical ids it is worked out from
 * @param vocabularies names of the registries that the rule looks up
 */
public record DerivedField(String id, String rule, List<String> from, List<String> vocabularies) {
  public DerivedField {
    from = List.copyOf(from);
    vocabularies = List.copyOf(vocabularies);
  }
}
