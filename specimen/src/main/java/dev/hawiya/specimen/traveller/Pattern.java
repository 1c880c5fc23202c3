package dev.hawiya.specimen.traveller;

import java.util.List;
import java.util.random.RandomGenerator;

/** Numbers by their look: 9 stands for a digit, A for a letter, X for either. */
final class Pattern {
  private Pattern() {}

  static String any(List<String> patterns, RandomGenerator random) {
    String pattern = patterns.get(random.nextInt(patterns.size()));
    StringBuilder out = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      out.append(filled(c, random));
    }
    return out.toString();
  }

  private static char filled(char c, RandomGenerator random) {
    boolean digit = c == '9' || c == 'X' && random.nextInt(3) > 0;
    if (digit) {
      return (char) ('0' + random.nextInt(10));
    }
    return c == 'A' || c == 'X' ? (char) ('A' + random.nextInt(26)) : c;
  }
}
