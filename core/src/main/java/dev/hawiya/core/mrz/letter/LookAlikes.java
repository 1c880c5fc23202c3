package dev.hawiya.core.mrz.letter;

import dev.hawiya.core.mrz.table.MrzTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Characters that are usually taken for each other: O and 0, 8 and B. */
public final class LookAlikes {
  private static final Map<Character, List<Character>> OF =
      MrzTable.rows("look-alikes").stream()
          .map(row -> new char[] {row.get("a").charAt(0), row.get("b").charAt(0)})
          .flatMap(p -> Stream.of(p, new char[] {p[1], p[0]}))
          .collect(
              Collectors.groupingBy(
                  p -> p[0], Collectors.mapping(p -> p[1], Collectors.toUnmodifiableList())));

  private LookAlikes() {}

  /** What a character may have been taken for. */
  public static List<Character> of(char character) {
    return OF.getOrDefault(character, List.of());
  }
}
