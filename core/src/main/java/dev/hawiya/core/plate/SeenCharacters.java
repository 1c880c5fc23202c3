package dev.hawiya.core.plate;

import java.util.List;

/**
 * Characters as they stand on a plate from left to right.
 *
 * @param text one character each, in no logical order
 * @param score probability of the whole text as the recogniser sees it, 0..1
 * @param middles of the characters, 0..1 of the plate's width
 */
public record SeenCharacters(String text, double score, List<Double> middles) {
  public SeenCharacters {
    middles = List.copyOf(middles);
    if (middles.size() != text.length()) {
      throw new IllegalArgumentException("every character stands somewhere");
    }
  }
}
