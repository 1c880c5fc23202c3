package dev.hawiya.screening.name;

import java.util.List;

/**
 * A name as words, in the order they are written.
 *
 * @param text as it was written
 * @param words at least one wherever the text has a letter or a digit
 * @param person whether it was read as a person's name rather than a company's or a ship's
 */
public record ParsedName(String text, List<NameWord> words, boolean person) {
  public ParsedName {
    words = List.copyOf(words);
  }
}
