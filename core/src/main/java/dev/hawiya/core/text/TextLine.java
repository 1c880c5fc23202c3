package dev.hawiya.core.text;

import dev.hawiya.core.geometry.Box;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What was read in one region.
 *
 * @param region the place on the page
 * @param kind the vocabulary it was read with
 * @param alternatives best first; empty where nothing was read
 * @param middles where the middle of each character of the best reading stands, 0..1 of the
 *     region's width; empty where that is not known
 */
public record TextLine(
    TextRegion region, LineKind kind, List<TextAlternative> alternatives, List<Double> middles) {
  public TextLine {
    alternatives = List.copyOf(alternatives);
    middles = List.copyOf(middles);
  }

  /** A line of which it is not known where each character stands. */
  public TextLine(TextRegion region, LineKind kind, List<TextAlternative> alternatives) {
    this(region, kind, alternatives, List.of());
  }

  /** A place in which nothing was read yet. */
  public static TextLine unread(TextRegion region) {
    return new TextLine(region, LineKind.ARABIC, List.of());
  }

  /** The best reading, or the empty text. */
  public String text() {
    return alternatives.isEmpty() ? "" : alternatives.get(0).text();
  }

  /** The best reading's score, or 0. */
  public double score() {
    return alternatives.isEmpty() ? 0 : alternatives.get(0).score();
  }

  /**
   * A stretch of the best reading as a line of its own, which ends half way to the characters
   * beside it. Where its characters stand is told roughly, by their number, if it is not known.
   *
   * @param from index of its first character
   * @param to index after its last one, greater than {@code from}
   */
  public TextLine part(int from, int to) {
    double[] at = places();
    double least = IntStream.range(from, to).mapToDouble(i -> at[i]).min().orElseThrow();
    double most = IntStream.range(from, to).mapToDouble(i -> at[i]).max().orElseThrow();
    double left = outside(at, from, to).filter(x -> x < least).max().orElse(-least);
    double right = outside(at, from, to).filter(x -> x > most).min().orElse(2 - most);
    Box box = region.box();
    Box part =
        new Box(
            box.x0() + (left + least) / 2 * box.width(),
            box.y0(),
            box.x0() + (right + most) / 2 * box.width(),
            box.y1());
    List<Double> within =
        IntStream.range(from, to)
            .mapToObj(i -> (box.x0() + at[i] * box.width() - part.x0()) / part.width())
            .toList();
    return new TextLine(
        new TextRegion(part, region.score(), region.script()),
        kind,
        List.of(new TextAlternative(text().substring(from, to), score())),
        within);
  }

  /** The characters that are no blanks and not of a stretch. */
  private DoubleStream outside(double[] at, int from, int to) {
    String text = text();
    return IntStream.range(0, at.length)
        .filter(i -> (i < from || i >= to) && text.charAt(i) != ' ')
        .mapToDouble(i -> at[i]);
  }

  private double[] places() {
    int length = text().length();
    if (middles.size() == length) {
      return middles.stream().mapToDouble(m -> m).toArray();
    }
    boolean rightToLeft = VisualOrder.isRightToLeft(text());
    return IntStream.range(0, length)
        .mapToDouble(i -> (i + 0.5) / length)
        .map(x -> rightToLeft ? 1 - x : x)
        .toArray();
  }
}
