package dev.hawiya.core.catalog;

import java.util.Set;

/**
 * What a side prints in one place.
 *
 * @param id canonical field id
 * @param required whether every card of the type carries it
 */
public record FieldDefinition(
    String id, Place place, Content content, boolean required, Example example) {
  private static final Set<String> OF_WORDS = Set.of("person", "phrase", "passage", "text", "term");

  /** Whether its value on a form is words of running text. */
  public boolean isOfWords() {
    return OF_WORDS.contains(content.parser());
  }
}
