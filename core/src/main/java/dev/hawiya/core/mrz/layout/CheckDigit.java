package dev.hawiya.core.mrz.layout;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A check digit of ICAO 9303-3 section 4.9: weights 7 3 1, modulo 10.
 *
 * @param id of its check, e.g. {@code mrz.birth_date}
 * @param place where it stands
 * @param covers what it is counted over, in order
 */
public record CheckDigit(String id, Span.Place place, List<Span> covers) {
  public static final String COMPOSITE = "mrz.composite";
  public static final String PERSONAL_NUMBER = "mrz.personal_number";
  public static final String DOCUMENT_NUMBER = "mrz.document_number";

  private static final int[] WEIGHTS = {7, 3, 1};

  public CheckDigit {
    covers = List.copyOf(covers);
  }

  /** The digit of a text, 0..9; empty where a character is not of the zone's alphabet. */
  public static OptionalInt of(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!CharacterKind.ANY.holds(c)) {
        return OptionalInt.empty();
      }
      sum += WEIGHTS[i % WEIGHTS.length] * value(c);
    }
    return OptionalInt.of(sum % 10);
  }

  /** What a character of the alphabet counts: digits themselves, A 10 … Z 35, the filler 0. */
  public static int value(char c) {
    return c == '<' ? 0 : c <= '9' ? c - '0' : c - 'A' + 10;
  }

  /** Whether the digit cannot tell two characters of the alphabet apart. */
  public static boolean blindTo(char a, char b) {
    return value(a) % 10 == value(b) % 10;
  }

  /** The text it is counted over. */
  public String covered(List<String> lines) {
    StringBuilder text = new StringBuilder();
    covers.forEach(span -> text.append(span.text(lines)));
    return text.toString();
  }

  /** What stands in its place. */
  public char printed(List<String> lines) {
    return lines.get(place.line()).charAt(place.column());
  }

  /**
   * Whether the printed digit is the counted one. A filler counts 0 only for the personal number of
   * a TD3 that has none (9303-4 section 4.2.2.2).
   */
  public boolean agrees(List<String> lines) {
    char printed = printed(lines);
    String covered = covered(lines);
    if (printed == '<') {
      return id.equals(PERSONAL_NUMBER) && covered.chars().allMatch(c -> c == '<');
    }
    OptionalInt counted = of(covered);
    return counted.isPresent() && printed == '0' + counted.getAsInt();
  }

  public boolean isComposite() {
    return id.equals(COMPOSITE);
  }

  /** Whether a place is among those it is counted over. */
  public boolean covers(Span.Place other) {
    return covers.stream().anyMatch(span -> span.contains(other.line(), other.column()));
  }

  /** Every place that it depends on: those covered, then its own. */
  public List<Span.Place> places() {
    return Stream.concat(covers.stream().flatMap(s -> s.places().stream()), Stream.of(place))
        .toList();
  }
}
