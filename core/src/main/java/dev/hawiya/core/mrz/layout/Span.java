package dev.hawiya.core.mrz.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A run of places in one line, counted from 0.
 *
 * @param from first column
 * @param to column after the last
 */
public record Span(int line, int from, int to) {
  /** One place. */
  public record Place(int line, int column) {}

  /** Reads "line:from-to" or "line:place" as 9303 counts, from 1, last place included. */
  static Span parse(String text) {
    String[] parts = text.split("[:-]");
    return new Span(
        Integer.parseInt(parts[0]) - 1,
        Integer.parseInt(parts[1]) - 1,
        Integer.parseInt(parts[parts.length - 1]));
  }

  /** What stands there; the lines must be long enough. */
  public String text(List<String> lines) {
    return lines.get(line).substring(from, to);
  }

  public boolean contains(int otherLine, int column) {
    return line == otherLine && from <= column && column < to;
  }

  /** The single places, in order. */
  public List<Place> places() {
    return IntStream.range(from, to).mapToObj(column -> new Place(line, column)).toList();
  }
}
